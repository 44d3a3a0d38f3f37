import fc from 'fast-check';
import { claimFor } from '../../src/claim';
import { TABLES } from '../../src/ledger';
import { programmeOf, type ProgrammeId } from '../../src/policy';
import { completed } from '../support/clean';
import { LAW_SEED } from '../support/law-seed';
import { ledgerOf, type Row } from '../support/register';

/** Which rows share a cap: a project whose number or name is not known never makes greener money. */

const PROJECTS: readonly ProgrammeId[] = ['M07', 'M10', 'M11', 'M12', 'M13', 'M16'];

/** Rows of few numbers, names and years, in order but for the documents that some of them lack. */
function rowsOf(id: ProgrammeId): fc.Arbitrary<Row[]> {
  const { subject, kinds } = programmeOf(id);
  const fields = Object.entries(TABLES[subject].fields);
  const header = (name: string): string => fields.find(([field]) => field === name)?.[1].zh ?? name;
  const cells: Record<string, fc.Arbitrary<unknown>> = {
    [header('id')]: fc.constantFrom('A', 'B', 'C', ''),
    [header('name')]: fc.constantFrom('甲', '乙', '丙', ''),
    年度: fc.constantFrom(2025, 2026),
    佐证文件: fc.constantFrom('合同.pdf', '合同.pdf', ''),
  };
  for (const [name, { zh, type }] of fields) {
    if (name === 'category') cells[zh] = fc.constantFrom(...kinds.map(({ label }) => label.zh));
    if (type === 'amount' && name !== 'districtFunding')
      cells[zh] = fc.oneof(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 1, max: 10_000_000 }));
    if (type === 'flag') cells[zh] = fc.constant(name === 'governmentFunded' ? '否' : '是');
  }
  // Equal rows are in doubt for being equal, which a blank number would end (docs/decisions/0017).
  return fc.uniqueArray(fc.record(cells), { minLength: 2, maxLength: 5, selector: amountIn });
}

const amountIn = (row: Row): number =>
  Object.values(row).reduce<number>(
    (sum, cell) => (cell === 2025 || cell === 2026 ? sum : sum + (Number(cell) || 0)),
    0,
  );

const evidencedOf = (id: ProgrammeId, rows: readonly Row[]): number | null =>
  claimFor(id, ledgerOf(completed({ rows }))).evidenced;

describe.each(PROJECTS)('%s', (id) => {
  const names = Object.entries(TABLES[programmeOf(id).subject].fields).flatMap(([field, { zh }]) =>
    field === 'id' || field === 'name' ? [zh] : [],
  );

  it('with a number or a name blanked has no more evidenced', () => {
    let told = 0;
    fc.assert(
      fc.property(rowsOf(id), fc.nat(), fc.constantFrom(...names), (rows, at, header) => {
        const less = rows.map((row, i) => (i === at % rows.length ? { ...row, [header]: '' } : row));
        // Names alone tell projects apart: without any number nobody states that two names are one.
        fc.pre(less.some((row) => row[header] !== ''));
        const before = evidencedOf(id, rows) ?? 0;
        if (before > 0) told += 1;
        expect(evidencedOf(id, less) ?? 0).toBeLessThanOrEqual(before);
      }),
      { numRuns: 150, ...LAW_SEED },
    );
    // There was money to lose.
    expect(told).toBeGreaterThan(30);
  });

  it('with a document blanked has no more evidenced', () => {
    fc.assert(
      fc.property(rowsOf(id), fc.nat(), (rows, at) => {
        const less = rows.map((row, i) => (i === at % rows.length ? { ...row, 佐证文件: '' } : row));
        expect(evidencedOf(id, less) ?? 0).toBeLessThanOrEqual(evidencedOf(id, rows) ?? 0);
      }),
      { numRuns: 80, ...LAW_SEED },
    );
  });

  it('says the same in any order', () => {
    fc.assert(
      fc.property(rowsOf(id), (rows) => {
        const [there, back] = [rows, [...rows].reverse()].map((r) =>
          claimFor(id, ledgerOf(completed({ rows: r }))),
        );
        expect([back?.claimable, back?.evidenced, back?.atRisk]).toEqual([
          there?.claimable,
          there?.evidenced,
          there?.atRisk,
        ]);
      }),
      { numRuns: 80, ...LAW_SEED },
    );
  });
});

it('points at the same row of those without a number or a name, whatever their order', () => {
  const rows: readonly Row[] = [10_000, 33, 20_000].map((amount) => ({
    编号: '',
    示范项目: '',
    实际投入: amount,
    政府投资项目: '否',
    已入选: '是',
  }));
  const pointed = (given: readonly Row[]): unknown => {
    const { findings } = claimFor('M10', ledgerOf({ rows: given }, 'demonstrations'));
    const found = findings.find(({ check }) => check === 'project-identity');
    return given[(found?.row ?? 0) - 2]?.['实际投入'];
  };
  expect(pointed(rows)).toBeDefined();
  expect(pointed([...rows].reverse())).toBe(pointed(rows));
});
