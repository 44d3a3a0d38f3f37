import type { Material } from '../../ledger';
import { message } from '../../messages';
import { MATERIALS } from '../../policy';
import type { CheckContext } from '../context';
import { cite } from '../finding';
import { tableColumn } from '../table-column';
import type { NeededMaterial } from './needed';
import {
  byRow,
  contractRow,
  contractsOf,
  firstByContent,
  judged,
  materialCheck,
  materialRow,
} from './review';
import { saysLacking } from './words';

const CHECK = 'contract-content';

/**
 * LGC, LGM 四（二）1; SZV 五（三）: the contract says what is trained or inferred (or developed with the model)
 * and what it costs. The columns of 合同 tell, else the note on the contract in 材料.
 */
export const contractContent = materialCheck(CHECK, undefined, function* (ctx, { facts, needed }) {
  const contractText = MATERIALS.get(facts.programme)?.find(({ says }) => says.length > 0);
  if (!contractText) return;
  const { clause } = contractText;
  for (const { field, what } of contractText.says) {
    for (const contract of facts.contracts.filter((c) => c[field] === false)) {
      const column = tableColumn(contract.source, field);
      const params = { row: contractRow(contract), column, what, clause: cite(clause) };
      const said = message('check.contract-states-not', params);
      yield judged(ctx, CHECK, { message: said, clause, field, contracts: [contract] });
    }
    if (!hasNotes(ctx)) continue;
    // What the column says, yes or no, goes before the note.
    const noted = needed().lines.filter(
      ({ material, unit }) => material.says.length > 0 && unit.contracts.some((c) => c[field] === null),
    );
    const lacks = ({ row }: { row: Material }): boolean => saysLacking(row.note, field);
    const rowOf = ({ rows }: NeededMaterial): Material | undefined =>
      firstByContent(rows.filter(lacks).map(({ row }) => row));
    for (const [row, own] of byRow(noted, rowOf)) {
      const params = { row: materialRow(row), note: row.note ?? '', what, clause: cite(clause) };
      const said = message('check.contract-note-lacks', params);
      const contracts = contractsOf(own).filter((c) => c[field] === null);
      yield judged(ctx, CHECK, { message: said, clause, at: row, field: 'note', contracts });
    }
  }
});

function hasNotes({ ledger: { materials } }: CheckContext): boolean {
  return materials?.rows.some(({ note }) => note !== null) ?? false;
}
