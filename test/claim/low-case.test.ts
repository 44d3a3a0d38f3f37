import { tableValues } from '../../scripts/example/table-sheet';
import { TABLE_SHEETS } from '../../scripts/example/tables';
import { claimFor, lowCaseOf, lowCaseTexts, planFor } from '../../src/claim';
import { mayChange } from '../../src/claim/alternatives';
import { evaluate } from '../../src/claim/evaluate';
import { readLedger, type Ledger } from '../../src/ledger';
import { say } from '../../src/messages';
import { formatYuan, yuanText } from '../../src/money';
import { OPTIONS, PROGRAMMES } from '../../src/policy';
import { ledgerOf, type Row } from '../support/register';

const example = (): Ledger =>
  readLedger(TABLE_SHEETS.map((sheet) => ({ values: tableValues(sheet), sheet: sheet.name })));

describe('the low case', () => {
  const ledger = example();
  const plan = lowCaseOf(ledger, 'contracts');

  test('begins with the total of the plan and is never above it', () => {
    expect(plan?.total).toBe(planFor(ledger).total);
    expect(plan?.low).toBeLessThan(plan?.total ?? NaN);
    for (const { total } of plan?.readings ?? []) expect(total).toBeLessThan(plan?.total ?? NaN);
  });

  test('reads questions at once that no single reading shows: together they leave less than any alone', () => {
    const options = plan?.readings.map(({ option, value }) => `${option}=${value}`);
    expect(options).toEqual(
      expect.arrayContaining(['lg.cycle=calendar', 'sz.doubleFunding=gateTotal', 'sz.floorScope=contract']),
    );
    const alone = Math.min(...(plan?.readings ?? []).map(({ total }) => total));
    expect(plan?.low).toBeLessThan(alone);
    // The three above leave 7,068,000; the other readings at their lowest never bring that up again.
    expect(yuanText(plan?.low ?? (NaN as never)) <= '7068000.00').toBe(true);
  });

  test('is what the plan says of a register with those readings chosen', () => {
    const options = Object.fromEntries((plan?.readings ?? []).map(({ option, value }) => [option, value]));
    const chosen = { values: [['选项', '值'], ...Object.entries(options)] };
    const sheets = TABLE_SHEETS.filter(({ kind }) => kind !== 'options');
    const read = readLedger([...sheets.map((s) => ({ values: tableValues(s), sheet: s.name })), chosen]);
    expect(planFor(read).total).toBe(plan?.low);
  });

  test('counts the project tables with the plan when all is asked for', () => {
    const projects = PROGRAMMES.filter(({ subject }) => subject !== 'contracts').reduce(
      (sum, { id }) => sum + (claimFor(id, ledger).claimable ?? 0),
      0,
    );
    expect(lowCaseOf(ledger, 'all')?.total).toBe(planFor(ledger).total + projects);
  });

  test('says each reading in words', () => {
    const texts = plan ? lowCaseTexts(plan).map((text) => say(text, 'zh')) : [];
    expect(texts).toHaveLength((plan?.readings.length ?? NaN) + 1);
    expect(texts.some((text) => text.includes('选项 lg.cycle 取 calendar'))).toBe(true);
  });

  test('a programme that waits for a cell is left out of it', () => {
    const contracts = [{ 合同编号: 'A', 用途: '训练', 不含税金额: '', 申报项目: '算力' }];
    const both = [...contracts, { 合同编号: 'B', 用途: '模型调用', 不含税金额: 1_000_000, 申报项目: '模型' }];
    expect(lowCaseOf(ledgerOf({ contracts: both }), 'contracts')).toMatchObject({ total: 30_000_000 });
  });
});

describe('an option that nothing asked for', () => {
  test('changes no outcome, so that leaving it out loses no reading', () => {
    const ledger = example();
    for (const programme of PROGRAMMES) {
      const now = evaluate(programme, ledger);
      for (const { name, values } of OPTIONS) {
        if (mayChange(now, name, ledger)) continue;
        for (const value of values.filter((v) => v !== 'custom')) {
          const other = evaluate(programme, ledger, { [name]: value }).outcome;
          expect([programme.id, name, value, amountOf(other)]).toEqual([
            programme.id,
            name,
            value,
            amountOf(now.outcome),
          ]);
        }
      }
    }
  });

  test('no programme moves with an option that does not list it', () => {
    const ledger = example();
    for (const programme of PROGRAMMES) {
      const now = amountOf(evaluate(programme, ledger).outcome);
      for (const { name, values, programmes } of OPTIONS) {
        if ((programmes as readonly string[]).includes(programme.id)) continue;
        for (const value of values.filter((v) => v !== 'custom')) {
          expect([name, value, amountOf(evaluate(programme, ledger, { [name]: value }).outcome)]).toEqual([
            name,
            value,
            now,
          ]);
        }
      }
    }
  });
});

function amountOf(outcome: ReturnType<typeof evaluate>['outcome']): string {
  return outcome.kind === 'amount' ? yuanText(outcome.amount) : outcome.kind;
}

describe('a choice that is not proved', () => {
  /** Fees that are together what both caps need (20,000,000 and 6,666,666.67): only an exact division fills them. */
  const odd = Array.from({ length: 39 }, (_, i) => 52_000_001 + ((i * 7_919_231) % 31_000_003));
  const last = 2_666_666_667 - odd.reduce((sum, fen) => sum + fen, 0);
  const contracts = [...odd, last].map((fen, i): Row => {
    return { 合同编号: `A${i}`, 用途: '训练', 不含税金额: (fen / 100).toFixed(2), 申报项目: '算力、模型' };
  });

  test('is said with what none exceeds, in the claims and under the plan', () => {
    const ledger = ledgerOf({ contracts });
    const said = claimFor('LGC', ledger).findings.filter(
      ({ message: { id } }) => id === 'plan.choice-unproved',
    );
    expect(said).toHaveLength(1);
    const total = (claimFor('LGC', ledger).claimable ?? NaN) + (claimFor('LGM', ledger).claimable ?? NaN);
    const text = say(said[0]?.message ?? { id: 'plan.none', params: {} }, 'zh');
    expect(text).toContain(`合计 ${formatYuan(total as never)} 元`);
    expect(planFor(ledger).ceiling).toBeGreaterThan(planFor(ledger).total);
  });

  test('a few rows are proved, and nothing is said', () => {
    const { findings } = claimFor('LGC', ledgerOf({ contracts: contracts.slice(0, 6) }));
    expect(findings.filter(({ message: { id } }) => id === 'plan.choice-unproved')).toEqual([]);
  });
});
