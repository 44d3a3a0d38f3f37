import type { CivilDate, DateWindow } from '../calendar';
import type { ProjectKind } from '../ledger';
import type { LocalText } from '../messages';
import { Parameters, type RawParameters } from './parameters';
import type { Applicants, AppliedCheck, Condition, Question, RowKind } from './row-kinds';
import type { Rule } from './rule';
import type { DocumentId, ProgrammeId } from './types';

/** A programme in one round: what the functions, the pane, the docs and the checks are derived from. */
export interface Programme {
  readonly id: ProgrammeId;
  /** Round id, e.g. LG-2025-compute. */
  readonly round: string;
  readonly year: number;
  readonly functionName: string;
  readonly title: LocalText;
  /** What plain amounts given to its function are. */
  readonly amountsAre: LocalText;
  /** What somebody who reads its amount must know beside. */
  readonly note?: LocalText;
  /** Arguments of its function that show what it gives. */
  readonly example: readonly (string | number | readonly (readonly (string | number)[])[])[];
  /** Words by which a register's 申报项目 column names it, beside its id and function. */
  readonly called: readonly string[];
  /** The table its rows stand in. */
  readonly subject: 'contracts' | ProjectKind;
  /** What kind of contract it pays for: compute (算力) or model services (模型服务); null: no contracts. */
  readonly contractsAre: 'compute' | 'model' | null;
  /** What the rows of its own table count for; none for contracts. Plain amounts are of the first kind. */
  readonly kinds: readonly RowKind[];
  /** What tells the items of its table apart that share a cap: the number, else the name; or the name. */
  readonly items: 'number' | 'name';
  readonly parameters: Parameters;
  /** Days on which an application is accepted, both ends inclusive; null: no guide in hand says. */
  readonly filingWindow: DateWindow | null;
  readonly published: CivilDate | null;
  /** The checks that apply, in order, each with the clause it rests on. */
  readonly checks: readonly AppliedCheck[];
  readonly rule: Rule;
  /** The same programme with other values, as a team's 政策参数 table asks for. */
  withParameters(parameters: Parameters): Programme;
}

interface RoundData {
  readonly programme: ProgrammeId;
  readonly round: string;
  readonly function: string;
  readonly year: number;
  readonly title: LocalText;
  readonly called: readonly string[];
  readonly amountsAre: LocalText;
  readonly note?: LocalText;
  readonly example: Programme['example'];
  /** The document that the checks' clauses stand in, when it is not the programme's own guide. */
  readonly document?: DocumentId;
  readonly subject?: ProjectKind;
  readonly contractsAre?: 'compute' | 'model';
  readonly kinds?: readonly RowKind[];
  readonly items?: 'number' | 'name';
  readonly parameters: RawParameters;
  readonly checks: readonly RawCheck[];
}
type RawCheck = {
  readonly check: string;
  readonly clause: string;
  /** The document of this clause alone, when it is another one. */
  readonly document?: DocumentId;
  readonly words?: readonly string[];
} & Partial<Condition> &
  Partial<Question> &
  Partial<Applicants>;

/** Read a round's data and tie it to its rule. */
export function programme(data: unknown, rule: Rule): Programme {
  const raw = data as RoundData;
  const document = raw.document ?? (raw.programme as DocumentId);
  const fixed = {
    id: raw.programme,
    round: raw.round,
    year: raw.year,
    functionName: raw.function,
    title: raw.title,
    amountsAre: raw.amountsAre,
    ...(raw.note ? { note: raw.note } : {}),
    example: raw.example,
    called: raw.called,
    subject: raw.subject ?? 'contracts',
    contractsAre: raw.contractsAre ?? null,
    kinds: raw.kinds ?? [],
    items: raw.items ?? 'number',
    checks: raw.checks.map((check) => applied(check, document)),
    rule,
  } as const;
  const withParameters = (parameters: Parameters): Programme => ({
    ...fixed,
    parameters,
    filingWindow: parameters.find('windowStart')
      ? { start: parameters.date('windowStart'), end: parameters.date('windowEnd') }
      : null,
    published: parameters.find('published') ? parameters.date('published') : null,
    withParameters,
  });
  return withParameters(new Parameters(raw.parameters));
}

function applied(raw: RawCheck, common: DocumentId): AppliedCheck {
  const {
    check,
    clause,
    document = common,
    field,
    want,
    requires,
    answer,
    admits,
    open = [],
    words,
    kinds,
    ...rest
  } = raw;
  const at = { check, clause: { document, clause }, ...(words ? { words } : {}) };
  const ofKinds = kinds ? { kinds } : {};
  if (admits) return { ...at, applicants: { admits, open, ...ofKinds } };
  if (answer) return { ...at, question: { answer, ...(want === undefined ? {} : { want, requires }) } };
  if (field === undefined || want === undefined || requires === undefined) return at;
  return { ...at, condition: { field, want, requires, ...ofKinds, ...rest } };
}
