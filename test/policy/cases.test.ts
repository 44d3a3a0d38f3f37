import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { claimFor } from '../../src/claim';
import { yuanText } from '../../src/money';
import { PROGRAMMES, programmeOf, type Programme, type ProgrammeId } from '../../src/policy';
import { completed } from '../support/clean';
import { ledgerOf, type Register } from '../support/register';

interface Case extends Register {
  readonly id: string;
  /** An amount in yuan with two decimals, or the kind of outcome. */
  readonly expect: string;
  /** Asked of the register completed: what the case does not speak of is given and in order. */
  readonly evidenced?: string;
  readonly atRisk?: string;
  /** Contracts that are out, with the check that took them out. */
  readonly out?: Readonly<Record<string, string>>;
  /** Checks that must warn. */
  readonly warns?: readonly string[];
}

const rounds = path.join(__dirname, '../../src/policy/rounds');

/** The folder of each programme, by what its own data says it is. */
const folders = new Map(
  readdirSync(rounds)
    .filter((folder) => existsSync(path.join(rounds, folder, 'cases.yaml')))
    .map((folder) => {
      const data = parse(readFileSync(path.join(rounds, folder, 'parameters.yaml'), 'utf8')) as {
        programme: string;
      };
      return [data.programme, folder];
    }),
);

/** The table that the programme's function expects; contracts are recognised without help. */
function ownTable(id: ProgrammeId): Exclude<Programme['subject'], 'contracts'> | undefined {
  const { subject } = programmeOf(id);
  return subject === 'contracts' ? undefined : subject;
}

describe.each(PROGRAMMES.map((p) => p.id))('cases of %s', (id) => {
  const file = path.join(rounds, folders.get(id) ?? 'missing', 'cases.yaml');
  const { cases } = parse(readFileSync(file, 'utf8')) as { cases: Case[] };

  test('case ids are unique', () => {
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
  });

  test.each(cases.map((c) => [c.id, c] as const))('%s', (_id, c) => {
    const register = c.evidenced === undefined ? c : completed(c);
    const claim = claimFor(id, ledgerOf(register, ownTable(id)));
    const { outcome } = claim;
    expect(outcome.kind === 'amount' ? yuanText(outcome.amount) : outcome.kind).toBe(c.expect);
    if (c.evidenced !== undefined) expect(yuanText(claim.evidenced ?? (0 as never))).toBe(c.evidenced);
    if (c.atRisk !== undefined) expect(yuanText(claim.atRisk ?? (0 as never))).toBe(c.atRisk);
    for (const [contract, check] of Object.entries(c.out ?? {})) {
      expect(claim.rowsOut.find((r) => r.id === contract)?.reason.check).toBe(check);
    }
    for (const check of c.warns ?? []) {
      expect(claim.findings.filter((f) => f.severity === 'warn').map((f) => f.check)).toContain(check);
    }
  });
});
