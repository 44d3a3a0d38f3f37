import type { Contract, Material } from '../../ledger';
import { local, message } from '../../messages';
import { cite, rowName } from '../finding';
import { compareText } from '../grouping';
import { subjectId } from '../subject';
import { tableColumn } from '../table-column';
import { fileNames } from './file-names';
import type { NeededMaterial } from './needed';
import { byContent, firstByContent, judged, materialCheck, materialRow } from './review';

const CHECK = 'shared-file';

/** LGC, LGM 四（二）1; SZV 五（三）: each contract hands in its own; one file named for two is one of them at most. */
export const sharedFile = materialCheck(CHECK, undefined, function* (ctx, { needed }, { clause }) {
  if (!ctx.ledger.materials?.rows.some(({ file, object }) => file !== null && object !== null)) return;
  const files = filesOf(needed().lines);
  for (const [file, { rows, contracts }] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const at = firstByContent([...rows]);
    if (contracts.size < 2 || !at) continue;
    const named = [...contracts].sort(byContent).map((contract) => rowName(contract, subjectId(contract)));
    const params = {
      row: materialRow(at),
      column: tableColumn(at.source, 'file'),
      file,
      contracts: local(named.map(({ zh }) => zh).join('、'), named.map(({ en }) => en).join(', ')),
      clause: cite(clause),
    };
    const said = message('check.shared-file', params);
    yield judged(ctx, CHECK, { message: said, clause, at, field: 'file', contracts: [...contracts] });
  }
});

interface Named {
  readonly rows: Set<Material>;
  readonly contracts: Set<Contract>;
}

/** The contracts that each file is named for by 对象; a row without 对象 is for all and names none. */
function filesOf(lines: readonly NeededMaterial[]): Map<string, Named> {
  const files = new Map<string, Named>();
  for (const { unit, rows } of lines) {
    if (unit.kind !== 'contract') continue;
    for (const { row } of rows) {
      if (row.file === null || row.object === null) continue;
      for (const file of fileNames(row.file)) {
        const named = files.get(file) ?? { rows: new Set(), contracts: new Set() };
        files.set(file, named);
        named.rows.add(row);
        for (const contract of unit.contracts) named.contracts.add(contract);
      }
    }
  }
  return files;
}
