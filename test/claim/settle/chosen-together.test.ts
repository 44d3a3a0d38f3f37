import fc from 'fast-check';
import { claimFor, outcomeFor } from '../../../src/claim';
import { unprovedOf } from '../../../src/claim/evaluate';
import { yuanText, type Fen } from '../../../src/money';
import type { ProgrammeId } from '../../../src/policy';
import { ledgerOf, type Register, type Row } from '../../support/register';

const NAMES: Readonly<Partial<Record<ProgrammeId, string>>> = { LGC: '算力', LGM: '模型' };

/** A row, who may pay for it, and what another policy of the district pays. */
interface Given {
  readonly row: Row;
  readonly payers: readonly ProgrammeId[];
  /** In fen; 0: none. */
  readonly elsewhere: number;
}

function amountOf(id: ProgrammeId, register: Register): number {
  const outcome = outcomeFor(id, ledgerOf(register));
  return outcome.kind === 'amount' ? outcome.amount : 0;
}

/** Every way to lay each row with one payer: the programmes see a register where nothing is asked for twice. */
function bruteForce(
  given: readonly Given[],
  programmes: readonly ProgrammeId[],
  registerOf: (rows: readonly (readonly [Given, ProgrammeId])[]) => Register,
): number {
  const ways = given.reduce<(ProgrammeId | null)[][]>(
    (known, { payers, elsewhere }) =>
      known.flatMap((way) => [...payers, ...(elsewhere > 0 ? [null] : [])].map((payer) => [...way, payer])),
    [[]],
  );
  const worth = (way: readonly (ProgrammeId | null)[]): number => {
    const rows = given.flatMap((g, i) => (way[i] ? [[g, way[i]] as const] : []));
    const other = given.reduce((sum, { elsewhere }, i) => sum + (way[i] === null ? elsewhere : 0), 0);
    return programmes.reduce((sum, id) => sum + amountOf(id, registerOf(rows)), other);
  };
  return Math.max(...ways.map(worth));
}

/** What the claims come to, and the other policies for the rows that none of them counts. */
function chosen(given: readonly Given[], programmes: readonly ProgrammeId[], register: Register): number {
  const ledger = ledgerOf(register);
  const claims = programmes.map((id) => claimFor(id, ledger));
  // A row that counts may bring nothing (its programme is below the floor), so those out are looked for.
  const out = new Set<string>();
  for (const [i, { payers }] of given.entries()) {
    const gone = claims
      .filter((claim) => payers.includes(claim.programme))
      .every((claim) => claim.rowsOut.some((r) => r.id === idOf(i) && r.reason.check === 'double-claim'));
    if (gone) out.add(idOf(i));
  }
  const other = given.reduce((sum, { elsewhere }, i) => sum + (out.has(idOf(i)) ? elsewhere : 0), 0);
  return claims.reduce((sum, { claimable }) => sum + (claimable ?? NaN), other);
}

const idOf = (i: number): string => `HT-${i}`;
const yuan = (fen: number): string => yuanText(fen as Fen);

/** Round amounts that tie, odd ones, and some about the floor of 500,000 and the caps' fees. */
const fees = fc.oneof(
  fc.constantFrom(49_999_999, 25_000_000, 50_000_000, 666_666_667, 1_000_000_000, 2_000_000_000),
  fc.integer({ min: 1, max: 30 }).map((n) => n * 100_000_000),
  fc.integer({ min: 1, max: 2_500_000_000 }),
);
const elsewhere = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(1, 100, 300_000_001) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400_000_000 }) },
);
const payers = fc.constantFrom<readonly ProgrammeId[]>(['LGC', 'LGM'], ['LGC', 'LGM'], ['LGC'], ['LGM']);
const redeemed = fc.constantFrom('', '', '0.01', 100_000);

const contracts = fc
  .array(fc.record({ fees, elsewhere, payers, redeemed }), { minLength: 1, maxLength: 5 })
  .map((rows) =>
    rows.map(({ fees: net, redeemed: voucher, ...rest }, i): Given => {
      const row = { 合同编号: idOf(i), 用途: '训练', 不含税金额: yuan(net), 训力券已兑付: voucher };
      return { row, ...rest };
    }),
  );
const options = fc.constantFrom<Row>(
  {},
  {},
  { 'lg.floorNet': 'false' },
  { round: 'fen-half-up' },
  { round: 'wan-down' },
);

describe('就高不就低 over all rows and programmes at once (措施（十七）)', () => {
  test('25,000,000, 10,000,000 and 12,000,000 with other money: the first fills the cap, the second goes elsewhere', () => {
    const row = (id: string, net: number, other: string): Row => ({
      合同编号: id,
      用途: '训练',
      不含税金额: net,
      其他区级资助金额: other,
    });
    const rows = [row('A', 25_000_000, '1'), row('B', 10_000_000, '3000000.01'), row('C', 12_000_000, '')];
    const claim = claimFor('LGC', ledgerOf({ contracts: rows }));
    expect(yuan(claim.claimable ?? 0)).toBe('6000000.00');
    expect(claim.rowsIn.map(({ id }) => id)).toEqual(['A', 'C']);
  });

  test('contracts: the total of every way to lay the rows is not above what is chosen', () => {
    fc.assert(
      fc.property(contracts, options, (given, chosenOptions) => {
        const programmes: readonly ProgrammeId[] = ['LGC', 'LGM'];
        const named = given.map((g): Row => ({
          ...g.row,
          申报项目: g.payers.map((id) => NAMES[id]).join('、'),
          其他区级资助金额: g.elsewhere > 0 ? yuan(g.elsewhere) : '',
        }));
        const best = bruteForce(given, programmes, (rows) => ({
          contracts: rows.map(([g, id]): Row => ({ ...g.row, 申报项目: NAMES[id] })),
          options: chosenOptions,
        }));
        const register = { contracts: named, options: chosenOptions };
        expect(yuan(chosen(given, programmes, register))).toBe(yuan(best));
        for (const id of programmes) expect(unprovedOf(id, ledgerOf(register))).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  /** Articles with a cap per project or event, per year, per kind; some rows share theirs. */
  const article = fc.constantFrom<readonly [ProgrammeId, readonly ((cost: string, i: number) => Row)[]]>(
    ['M03', [(cost, i) => ({ 合同编号: idOf(i), 语料采购合同额: cost, 通过数据交易平台: '是' })]],
    [
      'M11',
      [
        (cost, i) => ({ 编号: idOf(i), 支持类别: '攻关', 项目总投资: cost, 已通过评审: '是' }),
        (cost, i) => ({ 编号: idOf(i), 支持类别: '配套', 配套金额: cost, 已通过评审: '是' }),
      ],
    ],
    [
      'M16',
      ['A', 'A', 'B'].map((event) => (cost: string): Row => {
        return { 活动编号: event, 活动实际费用: cost, 已备案: '是', 在龙岗举办: '是' };
      }),
    ],
  );
  const rowsOf = fc.record({ fees, elsewhere, year: fc.constantFrom(2025, 2026), kind: fc.nat() });
  const projects = fc
    .tuple(article, fc.array(rowsOf, { minLength: 1, maxLength: 6 }))
    .map(([[id, kinds], rows]) => ({
      id,
      given: rows.map(({ fees: cost, elsewhere: other, year, kind }, i): Given => {
        const row = { ...kinds[kind % kinds.length]?.(yuan(cost), i), 年度: year };
        return { row, payers: [id], elsewhere: other };
      }),
    }));

  test('project tables: the same, with the caps that rows share', () => {
    fc.assert(
      fc.property(projects, ({ id, given }) => {
        const best = bruteForce(given, [id], (rows) => ({ rows: rows.map(([g]) => g.row) }));
        const rows = given.map((g): Row => ({
          ...g.row,
          其他区级资助金额: g.elsewhere > 0 ? yuan(g.elsewhere) : '',
        }));
        const ledger = ledgerOf({ rows });
        const claim = claimFor(id, ledger);
        const other = claim.rowsOut
          .filter(({ reason }) => reason.check === 'double-claim')
          .reduce((sum, { row }) => sum + (given[row - 2]?.elsewhere ?? NaN), 0);
        expect(yuan((claim.claimable ?? NaN) + other)).toBe(yuan(best));
        expect(unprovedOf(id, ledger)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
