import { normaliseName } from '../../identity';
import type { Contract } from '../../ledger';
import type { CheckContext } from '../context';
import type { Named } from './loose';

/**
 * A register serves several programmes: a document of a supplier whose contracts are all meant for others
 * is theirs to speak of. One of nobody's supplier may be anybody's. One of a supplier whose contract has no
 * number is probably that contract's, whose number is asked for already.
 */
export function concernOf(ctx: CheckContext): (party: Named) => boolean {
  let own: ReadonlySet<string> | undefined;
  let others: ReadonlySet<string> | undefined;
  let unnumbered: ReadonlySet<string> | undefined;
  return ({ name, code }) => {
    unnumbered ??= suppliersOf(ctx.contracts.filter(({ id }) => id === null));
    own ??= suppliersOf(ctx.contracts);
    others ??= suppliersOf(ctx.scope.outside.map(({ contract }) => contract));
    const keys = [code, name === null ? null : normaliseName(name)].filter((key) => key !== null);
    if (keys.some((key) => unnumbered?.has(key))) return false;
    return keys.some((key) => own?.has(key)) || !keys.some((key) => others?.has(key));
  };
}

function suppliersOf(contracts: readonly Contract[]): Set<string> {
  return new Set(
    contracts.flatMap(({ supplierName, supplierCode }) =>
      [supplierCode, supplierName === null ? null : normaliseName(supplierName)].filter(
        (key) => key !== null,
      ),
    ),
  );
}
