/** What a function gives a cell: values (one, or a block that spills) or an error with its message. */
export type CellResult =
  | { readonly kind: 'values'; readonly values: (string | number)[][] }
  | { readonly kind: 'error'; readonly code: '#VALUE!' | '#N/A'; readonly message: string };

export function single(value: string | number): CellResult {
  return { kind: 'values', values: [[value]] };
}

/** Input that cannot be used at all (#VALUE!). */
export function invalid(message: string): CellResult {
  return { kind: 'error', code: '#VALUE!', message };
}

/** A result that cannot be stated yet (#N/A), never 0. */
export function notAvailable(message: string): CellResult {
  return { kind: 'error', code: '#N/A', message };
}
