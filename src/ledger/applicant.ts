import { timeOfDay } from '../calendar';
import type { AmountUnit } from '../money';
import { isBlank, isErrorText } from './cells';
import { readHeader } from './header';
import { linesOf, type Line } from './lines';
import { cellProblem } from './problem';
import { headerIndex } from './recognise';
import type { Section } from './sections';
import { sourceOf } from './table';
import { APPLICANT_FIELDS } from './tables';
import type { ValueType, ValueTypes } from './tables/spec';
import type { Applicant, ApplicantField, CellProblem, OwnDay, TableInput, TableSource } from './types';
import { Unreadable, unreadable } from './unreadable';
import { READERS } from './values';

const WORDS = headerIndex(APPLICANT_FIELDS);

/** 申报单位 as read, with the cells that could not be. */
export interface ApplicantReading {
  readonly applicant: Applicant;
  readonly problems: readonly CellProblem[];
}

/** Reads 申报单位. The first line that states a field wins. */
export function readApplicant(input: TableInput, section: Section): ApplicantReading {
  const lines = statedLines(input, section);
  const source = lineSource(input, section, lines);
  const problems: CellProblem[] = [];

  /** `least`: a number below it is a slip. */
  function read<K extends ValueType>(
    field: ApplicantField,
    type: K,
    least = -Infinity,
  ): ValueTypes[K] | null {
    const line = lines.get(field);
    if (!line) return null;
    const read = isErrorText(line.value)
      ? unreadable('error-cell')
      : READERS[type](line.value, {
          unit: unitOf(line, input, section),
          system: input.dateSystem ?? 1900,
          percent: false,
        });
    const value = typeof read === 'number' && read < least ? unreadable('negative') : read;
    if (!(value instanceof Unreadable)) return value;
    problems.push(cellProblem(value.kind, source, line.row, field, line.value));
    return null;
  }

  const applicant: Applicant = {
    name: read('name', 'text'),
    code: read('code', 'code'),
    type: read('type', 'text'),
    registered: read('registered', 'date'),
    industry: read('industry', 'id'),
    branch: read('branch', 'flag'),
    admittedProvider: read('admittedProvider', 'flag'),
    unredeemed: read('unredeemed', 'amount', 0),
    submitted: read('submitted', 'date'),
    submittedTime: timeOfDay(lines.get('submitted')?.value),
    ownDays: ownDaysOf(input, section, source, problems),
    approvedOn: read('approvedOn', 'date'),
    notifiedOn: read('notifiedOn', 'date'),
    paperFiledOn: read('paperFiledOn', 'date'),
    publicInstitution: read('publicInstitution', 'flag'),
    lead: read('lead', 'text'),
    members: read('members', 'text'),
    secondMember: read('secondMember', 'text'),
    ethicsSensitive: read('ethicsSensitive', 'flag'),
    operatesInLonggang: read('operatesInLonggang', 'flag'),
    operatesInShenzhen: read('operatesInShenzhen', 'flag'),
    seriousDishonesty: read('seriousDishonesty', 'flag'),
    fundingBarred: read('fundingBarred', 'flag'),
    overdue: read('overdue', 'flag'),
    filedByAgent: read('filedByAgent', 'flag'),
    seat: read('seat', 'text'),
    taxSeat: read('taxSeat', 'text'),
    statisticsSeat: read('statisticsSeat', 'text'),
    related: read('related', 'text'),
    legalRepresentative: read('legalRepresentative', 'text'),
    controller: read('controller', 'text'),
    controllingHolder: read('controllingHolder', 'text'),
    claimedUntil: read('claimedUntil', 'date'),
    rows: new Map([...lines].map(([field, line]) => [field, line.row])),
    source,
  };
  return { applicant, problems };
}

/** 提交日期·训力券, 申报日期（算力扶持）: a day and the programme that it is the day of. */
const OWN_DAY = /^\s*(?:提交|申报|申请)(?:日期|时间)\s*[·・•.:：—\-(（]\s*([^()（）]+?)\s*[)）]?\s*$/;

function ownDaysOf(
  input: TableInput,
  section: Section,
  source: TableSource,
  problems: CellProblem[],
): OwnDay[] {
  return linesOf(input, section).flatMap(({ name, value, row }): OwnDay[] => {
    const programme = OWN_DAY.exec(name)?.[1];
    if (programme === undefined || isBlank(value)) return [];
    const context = { unit: 'yuan', system: input.dateSystem ?? 1900, percent: false } as const;
    const day = isErrorText(value) ? unreadable('error-cell') : READERS.date(value, context);
    if (!(day instanceof Unreadable))
      return [{ programme, submitted: day, submittedTime: timeOfDay(value), row }];
    problems.push(cellProblem(day.kind, source, row, 'submitted', value));
    return [];
  });
}

function statedLines(input: TableInput, section: Section): ReadonlyMap<ApplicantField, Line> {
  const lines = new Map<ApplicantField, Line>();
  for (const line of linesOf(input, section)) {
    const field = WORDS.get(readHeader(line.name).key)?.field;
    if (isApplicantField(field) && !lines.has(field) && !isBlank(line.value)) lines.set(field, line);
  }
  return lines;
}

function isApplicantField(field: string | undefined): field is ApplicantField {
  return field !== undefined && field in APPLICANT_FIELDS;
}

/** The 值 column, and in it every stated field, headed by its own label. */
function lineSource(
  input: TableInput,
  section: Section,
  lines: ReadonlyMap<ApplicantField, Line>,
): TableSource {
  const { kind, sheet, columns, units, dateSystem } = sourceOf(input, section);
  const column = columns.get('value') ?? 1;
  const labels = [...lines];
  return {
    kind,
    sheet,
    columns: new Map<string, number>([
      ['value', column],
      ...labels.map(([field]) => [field, column] as const),
    ]),
    headers: new Map<string, string>(labels.map(([field, { name }]) => [field, name])),
    units,
    dateSystem,
  };
}

function unitOf(line: Line, input: TableInput, section: Section): AmountUnit {
  return readHeader(line.name).unit ?? section.unit ?? input.unit ?? 'yuan';
}
