import fc from 'fast-check';
import { claimFor, claimsFor } from '../../src/claim';
import { readLedger, TABLES } from '../../src/ledger';
import { PROGRAMMES, type Programme } from '../../src/policy';
import { ledgerOf, matrix, type Row } from '../support/register';

const OTHERS = PROGRAMMES.filter(({ subject }) => subject !== 'contracts');

/** A random row of a programme's own table, under its canonical headers. */
function rowOf({ subject, kinds }: Programme): fc.Arbitrary<Row> {
  const cells = Object.entries(TABLES[subject].fields).map(([name, { zh, type }]) => [zh, cell(name, type)]);
  return fc.record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<unknown>>);

  function cell(name: string, type: string): fc.Arbitrary<unknown> {
    if (name === 'category') return fc.constantFrom(...kinds.map(({ label }) => label.zh));
    if (name === 'id' || name === 'name') return fc.constantFrom('甲', '乙', '丙');
    if (name === 'filingNumber') return fc.constantFrom('X-1', '登记 2', '');
    if (type === 'amount')
      return fc.integer({ min: -100, max: 1_000_000_000 }).map((fen) => (fen / 100).toFixed(2));
    if (type === 'flag') return fc.constantFrom('是', '是', '是', '否', '');
    if (type === 'year') return fc.constantFrom(2025, 2026, 2027);
    return fc.constant('');
  }
}

const options = { 'm08.floor': '100' };

describe.each(OTHERS.map((p) => [p.id, p] as const))('a claim for %s', (id, programme) => {
  const registers = fc.array(rowOf(programme), { minLength: 1, maxLength: 8 });

  it('keeps its books: every row in or out, evidenced and at risk make up the amount', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const claim = claimFor(id, ledgerOf({ rows, options }));
        const seen = [...claim.rowsIn, ...claim.rowsOut].map(({ row }) => row).sort((a, b) => a - b);
        expect(seen).toEqual(rows.map((_, i) => i + 2));
        expect(['amount', 'ineligible']).toContain(claim.outcome.kind);
        expect((claim.evidenced ?? NaN) + (claim.atRisk ?? NaN)).toBe(claim.claimable);
        expect(claim.evidenced).toBeGreaterThanOrEqual(0);
        expect(claim.atRisk).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same amount whatever the order of rows of different years and names', () => {
    const distinct = fc.uniqueArray(rowOf(programme), {
      maxLength: 5,
      selector: (row) => `${String(row['年度'])} ${String(Object.values(row)[0])}`,
    });
    fc.assert(
      fc.property(distinct, (rows) => {
        fc.pre(rows.length > 0);
        const there = claimFor(id, ledgerOf({ rows, options }));
        const back = claimFor(id, ledgerOf({ rows: [...rows].reverse(), options }));
        expect(back.claimable).toBe(there.claimable);
        expect(back.evidenced).toBe(there.evidenced);
      }),
      { numRuns: 60 },
    );
  });

  it('appears among the claims once its table holds a row, and not before', () => {
    const headers = Object.values(TABLES[programme.subject].fields).map(({ zh }) => zh);
    expect(claimsFor(readLedger([{ values: [headers] }]))).toEqual([]);
    const filled = [headers, headers.map((_, i) => (i === 0 ? 'A' : ''))];
    expect(claimsFor(readLedger([{ values: filled }])).map((claim) => claim.programme)).toEqual([id]);
  });
});

it('shows the three programmes of a contracts register even while it is empty', () => {
  const contracts = matrix([{ 合同编号: '', 供应商名称: '', 含税金额: '' }]);
  const claims = claimsFor(readLedger([{ values: contracts }]));
  expect(claims.map((claim) => claim.programme)).toEqual(['LGC', 'LGM', 'SZV']);
});
