import { CHECKS, INTERNAL, watchFaults, type Finding } from '../../src/checks';
import { attempt, lazily, overRows, RowsFailed } from '../../src/checks/guarded';
import { claimFor, claimsFor, explain, outcomeFor, planFor, tasksOf, type Claim } from '../../src/claim';
import type { Ledger } from '../../src/ledger';
import { say } from '../../src/messages';
import { yuanText, type Fen } from '../../src/money';
import { screenParties } from '../../src/parties';
import { programmeOf, type ProgrammeId } from '../../src/policy';
import { takeFaults } from '../support/faults';
import { workbookLedger, type Register } from '../support/register';
import { papersOf, registerOf } from '../support/sound';

jest.mock('../../src/parties', () => {
  const actual = jest.requireActual<typeof import('../../src/parties')>('../../src/parties');
  return { ...actual, screenParties: jest.fn(actual.screenParties) };
});

const REGISTER = registerOf([papersOf(1, 600_000), papersOf(2, 900_000)]);
let reads = 0;
/** Ledgers of one content are one ledger and have one claim: a project of its own makes each another. */
function read(register: Register = REGISTER): Ledger {
  reads += 1;
  const contracts = register.contracts?.map((row) => ({ ...row, 项目: `项目${String(reads)}` }));
  return workbookLedger({ ...register, ...(contracts ? { contracts } : {}) });
}

const yuan = (amount: Fen | null): string => (amount === null ? 'null' : yuanText(amount));
/** Claimable, evidenced and not checked. */
const amountsOf = (claim: Claim | undefined) =>
  [claim?.claimable ?? null, claim?.evidenced ?? null, claim?.notChecked ?? null].map(yuan).join(' ');
const internal = (claim: Claim | undefined): Finding[] =>
  claim?.findings.filter(({ check }) => check === INTERNAL) ?? [];
const said = (claim: Claim | undefined) => internal(claim).map((f) => say(f.message));
const claimOf = (id: ProgrammeId, ledger: Ledger): Claim | undefined =>
  claimsFor(ledger).find(({ programme }) => programme === id);

/** A check that fails as a fault of ours would make it fail. */
function broken(id: string, run: () => never = boom): void {
  const check = CHECKS.get(id);
  if (!check) throw new Error(`no check ${id}`);
  jest.spyOn(check, 'run').mockImplementation(run);
}
function boom(): never {
  throw new TypeError('x is undefined');
}

beforeAll(() => {
  expect(claimsFor(read()).flatMap(internal)).toEqual([]);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a check that fails', () => {
  test('says so, leaves none of its money evidenced, and lets the others speak', () => {
    const before = claimOf('LGC', read());
    broken('contract-arithmetic');
    const ledger = read();
    const claims = claimsFor(ledger);
    const [claim] = claims;
    expect([amountsOf(before), amountsOf(claim)]).toEqual([
      '450000.00 450000.00 0.00',
      '450000.00 0.00 450000.00',
    ]);
    expect(said(claim)).toEqual([
      '这一项没能核对（contract-arithmetic）：程序内部出错，不是表格填错。涉及的金额不算凭证已登记，其余照常核对。请把“contract-arithmetic：TypeError: x is undefined”复制给算补的维护者；算补不会自行向外发送任何数据。',
    ]);
    expect(internal(claim).map(({ severity, row, clause }) => [severity, row, clause?.clause])).toEqual([
      ['warn', null, '二（二）'],
    ]);
    const others = (findings: readonly Finding[] = []) =>
      findings.filter(({ check }) => check !== INTERNAL).map((f) => `${f.check} ${say(f.message)}`);
    expect(others(claim?.findings)).toEqual(others(before?.findings));
    // Every view of it can be shown.
    expect(tasksOf(ledger, claims).tasks.map(({ check }) => check)).toContain(INTERNAL);
    expect(
      explain(claim as Claim)
        .flat()
        .join(),
    ).toContain('contract-arithmetic');
    expect(yuan(planFor(ledger).total)).not.toBe('null');
    expect(takeFaults().every(({ what }) => what === 'contract-arithmetic')).toBe(true);
  });

  test('on one row leaves only that row in doubt, and is said at it', () => {
    const check = CHECKS.get('contract-arithmetic');
    const run = check?.run.bind(check);
    jest.spyOn(check as NonNullable<typeof check>, 'run').mockImplementation((ctx, applied, earlier) => {
      // The second contract has a cell that is not what its type says.
      const [, second] = ctx.contracts;
      const bad = new Proxy(second as object, {
        get: (row, field) => (field === 'net' ? boom() : (Reflect.get(row, field) as unknown)),
      }) as typeof second;
      const contracts = ctx.contracts.map((c) => (c === second && bad ? bad : c));
      const found = [
        ...(function* () {
          yield* run?.({ ...ctx, contracts }, applied, earlier) ?? [];
        })(),
      ];
      return found;
    });
    const claim = claimOf('LGC', read());
    expect(internal(claim).map(({ row, sheet }) => [sheet, row])).toEqual([['合同', 3]]);
    takeFaults();
  });

  test('that moves no money moves none by failing', () => {
    const before = claimOf('LGC', read());
    broken('double-claim');
    broken('voucher-beside');
    const claim = claimOf('LGC', read());
    expect(amountsOf(claim)).not.toBe('null');
    expect(
      internal(claim)
        .filter(({ effect }) => effect === 'none')
        .map((f) => say(f.message, 'en')),
    ).toEqual([
      expect.stringMatching(/^This could not be checked \(voucher-beside\).*No amount depends on it/),
    ]);
    expect(before).toBeDefined();
    takeFaults();
  });

  test('of one cause with others is said once, with all their names', () => {
    broken('credit-code');
    broken('name-code');
    const claim = claimOf('LGC', read());
    expect(internal(claim)).toHaveLength(1);
    expect(said(claim)[0]).toContain('credit-code、name-code：TypeError');
    takeFaults();
  });

  test('is said of plain amounts too, of which nothing was checked anyhow', () => {
    broken('fee');
    const claim = claimFor('LGC', read({ amounts: [600_000] }));
    expect(amountsOf(claim)).toBe('180000.00 0.00 180000.00');
    expect(internal(claim).map(({ effect, message: { id } }) => [effect, id])).toEqual([
      ['not-checked', 'fault.not-checked'],
    ]);
    takeFaults();
  });
});

test('the screening of parties that fails fails the checks that ask for it, and nothing else', () => {
  jest.mocked(screenParties).mockImplementationOnce(boom).mockImplementationOnce(boom);
  const claim = claimOf('LGC', read());
  expect(amountsOf(claim)).toBe('450000.00 0.00 450000.00');
  expect(said(claim).join()).toMatch(/related-party/);
  takeFaults();
});

test('a rule that fails leaves its amount open and says so; the other programmes have theirs', () => {
  jest.spyOn(programmeOf('LGC'), 'rule').mockImplementation(boom);
  const ledger = read();
  const claims = claimsFor(ledger);
  const lgc = claims.find(({ programme }) => programme === 'LGC');
  expect([lgc?.outcome.kind, amountsOf(lgc)]).toEqual(['incomplete', 'null null null']);
  expect(internal(lgc).map(({ severity, effect, message: { id } }) => [severity, effect, id])).toEqual([
    ['block', 'incomplete', 'fault.no-amount'],
  ]);
  expect(claims.filter(({ claimable }) => claimable !== null).map(({ programme }) => programme)).toContain(
    'SZV',
  );
  expect(outcomeFor('LGC', ledger).kind).toBe('incomplete');
  expect(
    planFor(ledger)
      .notes.map((note) => say(note))
      .join(),
  ).toContain('rule：TypeError');
  takeFaults();
});

test('a claim that cannot be begun is incomplete with the sentence', () => {
  const programme = programmeOf('LGC');
  jest.replaceProperty(programme, 'checks', undefined as never);
  const lgc = claimOf('LGC', read());
  expect([lgc?.outcome.kind, said(lgc)]).toEqual([
    'incomplete',
    [expect.stringContaining('没能测算（LGC）')],
  ]);
  takeFaults();
});

describe('guarded work', () => {
  test('gives its value, or its fault and tells whoever watches', () => {
    const seen: string[] = [];
    const end = watchFaults(({ what }) => seen.push(what));
    expect(attempt('sum', () => 3)).toEqual({ value: 3 });
    expect(attempt('boom', boom)).toEqual({
      fault: { what: 'boom', error: new TypeError('x is undefined') },
    });
    end();
    attempt('unseen', boom);
    expect(seen).toEqual(['boom']);
    takeFaults();
  });

  test('over rows looks at all of them before it fails', () => {
    const [a, b, c] =
      read({ contracts: [1, 2, 3].map((serial) => papersOf(serial, 1).contract) }).contracts?.rows ?? [];
    const rows = [a, b, c].filter((row) => row !== undefined);
    const seen: unknown[] = [];
    const looking = () => {
      for (const id of overRows(rows, (row) => (row === b ? boom() : [row.id]))) seen.push(id);
    };
    expect(looking).toThrow(RowsFailed);
    expect(seen).toEqual(['HT-1', 'HT-3']);
  });

  test('done lazily is done once, and fails everyone who asks in the same way', () => {
    const work = jest.fn(boom);
    const ask = lazily(work);
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(TypeError);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
