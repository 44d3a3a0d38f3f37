/**
 * The laws draw the same registers at every ordinary run, so that a change is what breaks them; scripts/fresh-seeds.mjs draws
 * others every time (FRESH_SEEDS), and what it finds becomes a case of its own.
 */
export const LAW_SEED: { readonly seed?: number } = process.env['FRESH_SEEDS'] ? {} : { seed: 20261128 };
