import type { Ownership, Role } from '../../ledger';
import { normaliseName } from '../../ledger';
import type { CheckContext } from '../context';
import { subjectsOf } from '../subject';
import { lacks, type Blank, type Rest } from '../unknown/rest';

/**
 * What the screening rests on in 股权 and 任职. A holding of nobody knows whom, or a post of nobody knows who, may be
 * any company's and any person's: with it no supplier is known to be unrelated.
 */
export const PARTY_RESTS: readonly Rest[] = [
  ofHoldings(['heldName', 'heldCode']),
  ofHoldings(['holderName', 'holderCode']),
  // What is unknown of a supplier's own holders is in doubt with that supplier alone; of others, with all that it may tie.
  ofHoldings(['share', 'votes', 'relation'], (ctx, row) => !isHeldSupplier(ctx, row)),
  ofPosts(['person', 'personCode']),
  ofPosts(['unit', 'unitCode']),
  ofPosts(['title']),
];

function ofHoldings(
  fields: readonly (keyof Ownership)[],
  asked: (ctx: CheckContext, row: Ownership) => boolean = () => true,
): Rest {
  return {
    table: 'ownership',
    fields,
    blanks: () => [],
    everywhere: (ctx) =>
      (ctx.ledger.ownership?.rows ?? []).filter((row) => lacks(row, fields) && asked(ctx, row)).map(asBlank),
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

function isHeldSupplier(ctx: CheckContext, { heldName, heldCode }: Ownership): boolean {
  const held = heldName === null ? null : normaliseName(heldName);
  return subjectsOf(ctx).some(
    ({ supplierName, supplierCode }) =>
      (heldCode !== null && heldCode === supplierCode) ||
      (held !== null && supplierName !== null && normaliseName(supplierName) === held),
  );
}
