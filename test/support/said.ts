import { contentKey, type Finding } from '../../src/checks';
import type { Claim } from '../../src/claim';
import type { Ledger, ProjectKind, RowBase, TableKind } from '../../src/ledger';
import { say } from '../../src/messages';

/** What a claim says, without the row numbers: of which rows, how grave, about how much, in which words. */
export function saidOf(claim: Claim, ledger: Ledger): string[] {
  return claim.findings.map((finding) => identityOf(finding, ledger)).sort();
}

function identityOf(finding: Finding, ledger: Ledger): string {
  const { check, severity, effect, amount, sheet, column, message } = finding;
  const place = rowSaid(finding, ledger);
  const words = (['zh', 'en'] as const).map((language) => wordsOf(say(message, language)));
  return JSON.stringify([check, severity, effect, amount, sheet, place, column, words]);
}

/** All that the row says to which a finding points, as it was read: a dash says as little as a blank. */
function rowSaid({ table, sheet, row, subject }: Finding, ledger: Ledger): string | null {
  // What is said once of several rows points at the first of them, whichever that is.
  if (row === null || subject === null || table === null) return null;
  const rows: readonly RowBase[] = tableOf(table, ledger)?.rows ?? [];
  const found = rows.find((r) => r.row === row && r.source.sheet === sheet);
  expect(found).toBeDefined();
  return found ? contentKey(found) : null;
}

function tableOf(kind: TableKind, ledger: Ledger): { readonly rows: readonly RowBase[] } | undefined {
  switch (kind) {
    case 'contracts':
    case 'invoices':
    case 'payments':
    case 'taxRecords':
    case 'suppliers':
    case 'ownership':
    case 'roles':
    case 'materials':
      return ledger[kind];
    default:
      return ledger.projects.get(kind as ProjectKind);
  }
}

/** A sentence as its pieces in order of the alphabet: a list of rows is told in the order of the register. */
function wordsOf(text: string): string {
  return text
    .replace(/第\d+(?:、\d+)*行|[Rr]ows? \d+(?:, \d+)*|#\d+/g, ' # ')
    .split(/[、，,；;：:。.（）() ]+/)
    .sort()
    .join(' ');
}
