import type { Ownership, Role } from '../../ledger';
import { lacks, type Blank, type Rest } from '../unknown/rest';

/**
 * What the screening rests on in 股权 and 任职. A holding of nobody knows whom, or a post of nobody knows who, may be
 * any company's and any person's: with it no supplier is known to be unrelated. A share that is not given is a matter of
 * the screening, which knows what it can come to.
 */
export const PARTY_RESTS: readonly Rest[] = [
  ofHoldings(['heldName', 'heldCode']),
  ofHoldings(['holderName', 'holderCode']),
  ofPosts(['person', 'personCode']),
  ofPosts(['unit', 'unitCode']),
  ofPosts(['title']),
];

function ofHoldings(fields: readonly (keyof Ownership)[]): Rest {
  return {
    table: 'ownership',
    fields,
    blanks: () => [],
    everywhere: ({ ledger }) =>
      (ledger.ownership?.rows ?? []).filter((row) => lacks(row, fields)).map(asBlank),
  };
}

function ofPosts(fields: readonly (keyof Role)[]): Rest {
  return {
    table: 'roles',
    fields,
    blanks: () => [],
    everywhere: ({ ledger }) => (ledger.roles?.rows ?? []).filter((row) => lacks(row, fields)).map(asBlank),
  };
}

const asBlank = (row: Ownership | Role): Blank => ({ row });
