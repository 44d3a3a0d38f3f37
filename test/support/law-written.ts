import fc from 'fast-check';
import { claimsFor, tasksOf } from '../../src/claim';
import { ledgerIn, type Sheet } from './sheets';

const STATES = ['已备', '缺', '', '不适用', '待补'];
const DECISIONS = ['已核实', '不采纳', '忽略', '已处理', ''];

const line = fc.tuple(
  fc.constantFrom('算力', '模型', '训力券', 'LGC', '场景示范', ''),
  fc.constantFrom('营业执照', '算力服务合同', '申报书', '发票', '不知道'),
  fc.constantFrom(...STATES),
  fc.constantFrom('是', '否', ''),
  fc.constantFrom('是', '否', ''),
);
const decision = fc.tuple(fc.nat(), fc.constantFrom(...DECISIONS), fc.constantFrom('已与主管部门确认', ''));

/** What people write beside a register: a list of papers, decisions on findings of it, a column of marks. */
export const checklistOf: fc.Arbitrary<(sheets: readonly Sheet[]) => Sheet[]> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    decisions: fc.array(decision, { maxLength: 4 }),
    mark: fc.option(fc.tuple(fc.nat(), fc.constantFrom('✓', '已核', 'x')), { nil: null }),
  })
  .map(({ lines, decisions, mark }) => (sheets: readonly Sheet[]): Sheet[] => [
    ...(mark ? marked(sheets, ...mark) : sheets),
    { kind: 'materials', headers: ['项目', '材料', '状态', '盖章', '签字'], rows: lines },
    ...decided(sheets, decisions),
  ]);

function marked(sheets: readonly Sheet[], at: number, word: string): Sheet[] {
  const target = at % Math.max(sheets.length, 1);
  return sheets.map((sheet, i) =>
    i === target && sheet.kind !== 'applicant' && sheet.kind !== 'options' && sheet.headers.length > 0
      ? {
          ...sheet,
          headers: [...sheet.headers, '核对标记'],
          rows: sheet.rows.map((row, r) => [...row, r % 2 === 0 ? word : '']),
        }
      : sheet,
  );
}

/** Decisions on findings that the register has. */
function decided(
  sheets: readonly Sheet[],
  decisions: readonly (readonly [number, string, string])[],
): Sheet[] {
  const ledger = ledgerIn(sheets);
  const keys = tasksOf(ledger, claimsFor(ledger)).tasks.map(({ key }) => key);
  const rows = decisions.map(([at, word, why]) => [keys[at % Math.max(keys.length, 1)] ?? 'X-1', word, why]);
  return rows.length > 0 ? [{ kind: 'dispositions', headers: ['问题编号', '处理', '理由'], rows }] : [];
}
