import data from './funding-sources.yaml';
import { programmesNamed } from './registry';
import type { Programme } from './programme';

/**
 * Whose money a source names: a programme of the district that pays for contracts and is computed here, other money
 * of the district, the city's model voucher, money from above the district, or nothing that is understood.
 */
export type FundingSource =
  | { readonly kind: 'programme'; readonly programmes: readonly Programme[] }
  | { readonly kind: 'district' | 'modelVoucher' | 'above' | 'unclear' };

const WORDS = data as Readonly<Record<'modelVoucher' | 'district' | 'above' | 'past', readonly string[]>>;
const YEAR = /20\d\d/g;

/** What 资助来源 says, in the words of funding-sources.yaml. */
export function fundingSource(text: string): FundingSource {
  const said = text.normalize('NFKC').toLowerCase();
  const has = (words: readonly string[]): boolean => words.some((word) => said.includes(word));
  if (has(WORDS.modelVoucher)) return { kind: 'modelVoucher' };
  // 市级算力扶持 and 市级技术攻关 are the city's, whatever programme of the district they sound like.
  if (has(WORDS.above) && !has(WORDS.district)) return { kind: 'above' };
  const named = programmesNamed(text).filter(({ id }) => id !== 'SZV');
  const programmes = named.filter(({ contractsAre, year }) => contractsAre !== null && isOfYear(said, year));
  if (programmes.length > 0 && programmes.length === named.length && !has(WORDS.past))
    return { kind: 'programme', programmes };
  return { kind: named.length > 0 || has(WORDS.district) ? 'district' : 'unclear' };
}

/** A source that names years is of this round only if it names no other. */
function isOfYear(said: string, year: number): boolean {
  return [...said.matchAll(YEAR)].every(([named]) => Number(named) === year);
}
