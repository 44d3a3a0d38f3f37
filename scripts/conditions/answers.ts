import { CHECKS } from '../../src/checks/registry';
import type { Rest } from '../../src/checks/unknown/rest';
import { APPLICANT_FIELDS, TABLES, type TableKind, type TableSpec } from '../../src/ledger';
import {
  FIXED_READINGS,
  MATERIALS,
  NO_AMOUNT,
  OPTIONS,
  PROGRAMMES,
  PROVIDER_ADMISSION,
  PROVIDER_CONDITIONS,
  READINGS,
  valueText,
  type AppliedCheck,
  type Clause,
  type DocumentId,
  type Parameters,
  type Programme,
  type RequiredMaterial,
} from '../../src/policy';
import { clausesOf } from '../../src/policy/clauses';
import { CONTRADICTIONS } from '../../src/policy/contradictions';

/** A cell that a person fills in; the field null: the whole table. */
export interface Column {
  readonly table: TableKind;
  readonly field: string | null;
}

/** Something of the product that answers a statement of a document. */
export interface Answer {
  /** As the index of clauses names it: check:use, answer:branch, condition:filed, parameter:LGC.rate, material:C1a. */
  readonly key: string;
  /** What the page shows: the id, with its value or title. */
  readonly shown: string;
  /** The programme or document that it belongs to. */
  readonly of: string;
  /** The clauses it cites itself. */
  readonly cites: readonly Clause[];
  readonly columns: readonly Column[];
  /** True: where the columns are blank, the money is not checked. */
  readonly rests: boolean;
}

/** All that the product declares with a clause: checks, values, documents, conditions of admission, and why nothing is computed. */
export const ANSWERS: readonly Answer[] = [
  ...PROGRAMMES.flatMap((programme) => programme.checks.map((applied) => checkAnswer(programme, applied))),
  ...PROGRAMMES.flatMap(({ id, parameters }) => parameterAnswers(id, parameters)),
  ...parameterAnswers('SZP', PROVIDER_ADMISSION.parameters),
  ...PROVIDER_CONDITIONS.map(({ field, clause }): Answer => ({
    key: `condition:${field}`,
    shown: code(PROVIDER_ADMISSION.functionName),
    of: 'SZP',
    cites: clausesOf(clause),
    columns: [{ table: 'suppliers', field }],
    // A blank leaves the answer of the function open: 资料不全. No money hangs on it.
    rests: true,
  })),
  ...[...MATERIALS].flatMap(([document, list]) => list.map((material) => materialAnswer(document, material))),
  ...NO_AMOUNT.map(({ id, why, ...clause }): Answer => ({
    key: `note:${id}`,
    shown: `${id}：${why.zh} ${why.en}`,
    of: clause.document,
    cites: clausesOf(clause),
    columns: [],
    rests: false,
  })),
];

function checkAnswer(programme: Programme, applied: AppliedCheck): Answer {
  const check = CHECKS.get(applied.check);
  if (!check) throw new Error(`no check ${applied.check}`);
  const rests = typeof check.rests === 'function' ? check.rests(applied) : (check.rests ?? []);
  const columns = rests.flatMap((rest) => columnsOf(programme, rest));
  const alone = (check.needs ?? []).filter((table) => !columns.some((column) => column.table === table));
  return {
    key: keyOf(applied),
    shown: code(applied.check),
    of: programme.id,
    cites: clausesOf(applied.clause),
    columns: [...columns, ...alone.map((table) => ({ table, field: null }))],
    rests: columns.length > 0 || alone.some((table) => table !== 'materials'),
  };
}

/** A check of an answer or of a 是/否 column goes by what it asks. */
function keyOf({ check, question, condition }: AppliedCheck): string {
  if (question) return `answer:${question.answer}`;
  return condition ? `condition:${condition.field}` : `check:${check}`;
}

function columnsOf({ subject }: Programme, { table, fields }: Rest): Column[] {
  const at: TableKind = table === 'own' ? subject : table;
  return fields.filter((field) => fieldTitle(at, field) !== undefined).map((field) => ({ table: at, field }));
}

function parameterAnswers(of: string, parameters: Parameters): Answer[] {
  return parameters.names().map((name) => {
    const history = parameters.history(name);
    return {
      key: `parameter:${of}.${name}`,
      shown: `${code(`${of}.${name}`)} = ${history.map(valueText).join('、')}`,
      of,
      cites: history.flatMap(({ clause }) => clausesOf(clause)),
      columns: [],
      rests: false,
    };
  });
}

function materialAnswer(document: DocumentId, material: RequiredMaterial): Answer {
  const { id, title, clause, recordedIn, says } = material;
  const columns: Column[] = says.map(({ field }) => ({ table: 'contracts', field }));
  const recorded: Column = { table: recordedIn ?? 'materials', field: null };
  return {
    key: `material:${id}`,
    shown: `${id} ${title.zh}`,
    of: document,
    cites: clausesOf(clause),
    columns: [recorded, ...columns],
    rests: false,
  };
}

/** What a name of the index stands for; null: there is no such thing. */
export function answerOf(name: string, document: DocumentId, clause: string): readonly Answer[] | null {
  const [kind = '', rest = ''] = split(name);
  switch (kind) {
    case 'column': {
      const [table = '', field = ''] = rest.split('.');
      return Object.hasOwn(TABLES, table) && fieldTitle(table as TableKind, field) !== undefined
        ? [plain(name, '', [{ table: table as TableKind, field }])]
        : null;
    }
    case 'option': {
      const known = [...OPTIONS, ...FIXED_READINGS].some((option) => option.name === rest);
      return known ? [plain(name, code(rest))] : null;
    }
    case 'reading':
      return [...READINGS, ...CONTRADICTIONS].some(({ id }) => id === rest) ? [plain(name, rest)] : null;
    case 'answer':
      return declared(name, document, clause) ?? applicantField(name, rest);
    case 'parameter':
      return declared(rest.includes('.') ? name : `parameter:${document}.${rest}`, document, clause);
    default:
      return declared(name, document, clause);
  }
}

/** Of the programmes that have it, those that cite the clause; else the document's own; else all. */
function declared(key: string, document: DocumentId, clause: string): readonly Answer[] | null {
  const all = ANSWERS.filter((answer) => answer.key === key);
  const citing = all.filter(({ cites }) => cites.some((c) => c.document === document && c.clause === clause));
  const own = all.filter(({ of }) => of === document);
  const found = [citing, own, all].find((list) => list.length > 0);
  return found ?? null;
}

function applicantField(key: string, field: string): readonly Answer[] | null {
  return Object.hasOwn(APPLICANT_FIELDS, field) ? [plain(key, '', [{ table: 'applicant', field }])] : null;
}

function plain(key: string, shown: string, columns: readonly Column[] = []): Answer {
  return { key, shown, of: '', cites: [], columns, rests: false };
}

/** The header of a column, or the name of an answer of the applicant; undefined: there is no such column. */
export function fieldTitle(table: TableKind, field: string): string | undefined {
  const specs: TableSpec['fields'] = table === 'applicant' ? APPLICANT_FIELDS : TABLES[table].fields;
  return specs[field]?.zh;
}

const split = (name: string): string[] => [
  name.slice(0, name.indexOf(':')),
  name.slice(name.indexOf(':') + 1),
];

function code(text: string): string {
  return `\`${text}\``;
}
