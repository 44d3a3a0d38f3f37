import type { CivilDate, DateWindow } from '../calendar';
import type { ProjectKind } from '../ledger';
import type { LocalText } from '../messages';
import { Parameters, type RawParameters } from './parameters';
import lgcData from './rounds/lgc-2025/parameters.yaml';
import { lgcRule } from './rounds/lgc-2025/rule';
import lgmData from './rounds/lgm-2025/parameters.yaml';
import { lgmRule } from './rounds/lgm-2025/rule';
import szpData from './rounds/szp-2025/parameters.yaml';
import szvData from './rounds/szv-2026/parameters.yaml';
import { szvRule } from './rounds/szv-2026/rule';
import type { Rule } from './rule';
import type { Clause, DocumentId, ProgrammeId } from './types';

/** A programme in one round: what the functions, the pane, the docs and the checks are derived from. */
export interface Programme {
  readonly id: ProgrammeId;
  /** Round id, e.g. LG-2025-compute. */
  readonly round: string;
  readonly year: number;
  readonly functionName: string;
  readonly title: LocalText;
  /** Words by which a register's 申报项目 column names it, beside its id and function. */
  readonly called: readonly string[];
  /** The table its rows stand in. */
  readonly subject: 'contracts' | ProjectKind;
  /** What kind of contract it pays for: compute (算力) or model services (模型服务); null: no contracts. */
  readonly contractsAre: 'compute' | 'model' | null;
  readonly parameters: Parameters;
  /** Days on which an application is accepted, both ends inclusive; null: no guide in hand says. */
  readonly filingWindow: DateWindow | null;
  readonly published: CivilDate | null;
  /** The checks that apply, in order, each with the clause it rests on. */
  readonly checks: readonly { readonly check: string; readonly clause: Clause }[];
  readonly rule: Rule;
}

interface RoundData {
  readonly programme: ProgrammeId;
  readonly round: string;
  readonly function: string;
  readonly year: number;
  readonly title: LocalText;
  readonly called: readonly string[];
  /** The document that the checks' clauses stand in, when it is not the programme's own guide. */
  readonly document?: DocumentId;
  readonly subject?: ProjectKind;
  readonly contractsAre?: 'compute' | 'model';
  readonly parameters: RawParameters;
  readonly checks: readonly { readonly check: string; readonly clause: string }[];
}

/** Provider admission (SZP): no amount of its own yet, but the other rounds read its values. */
export const PROVIDER_ADMISSION = new Parameters((szpData as { parameters: RawParameters }).parameters);

/** The one list of programmes. */
export const PROGRAMMES: readonly Programme[] = [
  programme(lgcData, lgcRule),
  programme(lgmData, lgmRule),
  programme(szvData, szvRule),
];

function programme(data: unknown, rule: Rule): Programme {
  const raw = data as RoundData;
  const parameters = new Parameters(raw.parameters);
  const document = raw.document ?? (raw.programme as DocumentId);
  return {
    id: raw.programme,
    round: raw.round,
    year: raw.year,
    functionName: raw.function,
    title: raw.title,
    called: raw.called,
    subject: raw.subject ?? 'contracts',
    contractsAre: raw.contractsAre ?? null,
    parameters,
    filingWindow: parameters.find('windowStart')
      ? { start: parameters.date('windowStart'), end: parameters.date('windowEnd') }
      : null,
    published: parameters.find('published') ? parameters.date('published') : null,
    checks: raw.checks.map(({ check, clause }) => ({ check, clause: { document, clause } })),
    rule,
  };
}

export function programmeOf(id: ProgrammeId): Programme {
  const found = PROGRAMMES.find((p) => p.id === id);
  if (!found) throw new Error(`no programme ${id}`);
  return found;
}

/** A programme by id, round, function name or title, in any case; undefined when there is none. */
export function findProgramme(text: string): Programme | undefined {
  const wanted = text.normalize('NFKC').trim().toUpperCase();
  return PROGRAMMES.find((p) =>
    [p.id, p.round, p.functionName, p.title.zh, p.title.en].some((name) => name.toUpperCase() === wanted),
  );
}

/** The programmes that a free text names, e.g. "算力扶持、训力券"; empty when it names none. */
export function programmesNamed(text: string): Programme[] {
  const plain = text.normalize('NFKC').toUpperCase();
  return PROGRAMMES.filter((p) =>
    [p.id, p.functionName, ...p.called].some((word) => plain.includes(word.toUpperCase())),
  );
}
