/** Ledger + checks + policy = a claim: amount, rows in and out, evidenced, at risk, trace. */
export type { Alternative, Claim, RowIn, RowOut } from './types';
export { claimFor, claimsFor, outcomeFor } from './claim';
export { explain, type ExplainCell } from './explain';
