import {
  APPLICANT_FIELDS,
  TABLES,
  type FieldSpec,
  type TableKind,
  type TableSpec,
  type ValueType,
} from '../ledger';
import { OPTIONS, PROGRAMMES, type Programme } from '../policy';
import { columnLetters, rangeAddress, type NewCell, type NewSheet } from '../spreadsheet';
import { formatted, LOOK } from './template-look';

type Validation = NonNullable<NewSheet['dataValidations']>[number];

/** Blank rows that a table starts with; Excel carries their formats on as it grows. */
const ROWS = 20;
/** Rows that choose from a list, far beyond the blank ones. */
const LIST_ROWS = 2000;

const FORMATS: Partial<Record<ValueType, string>> = {
  amount: '#,##0.00',
  date: 'yyyy-mm-dd',
  openDate: 'yyyy-mm-dd',
  rate: '0%',
  share: '0.00%',
  id: '@',
  code: '@',
};

const WIDTHS: Partial<Record<ValueType, number>> = { text: 20, code: 22, id: 16, amount: 16, raw: 24 };
const LISTS: Partial<Record<ValueType, readonly string[]>> = {
  flag: ['是', '否'],
  mark: ['是', '否'],
  level: ['1', '2', '3', '4', '5'],
};
/** The lines of 申报单位 that a team answers; what an application form says besides is read where it is found. */
const ANSWERS = Object.values(APPLICANT_FIELDS).filter((field: FieldSpec) => field.found !== true);
/** Lines that stand in a table from the start: 字段 of the applicant, and the options; a blank 值 is the default. */
const LINES: Partial<Record<string, readonly (readonly string[])[]>> = {
  applicant: ANSWERS.map((field) => [field.zh]),
  options: OPTIONS.flatMap(({ name, values }) => (values[0] === undefined ? [] : [[name]])),
};

/** The tables of a register of contracts, contracts first. */
const REGISTER = [
  'contracts',
  'invoices',
  'payments',
  'taxRecords',
  'suppliers',
  'ownership',
  'roles',
  'applicant',
  'materials',
  'options',
  'parameters',
] as const satisfies readonly TableKind[];
/** The programmes that have a table of their own. */
const OTHERS = PROGRAMMES.flatMap(({ subject }) => (subject === 'contracts' ? [] : [subject]));
/** Every table of the template: the register's, then one for each of the other programmes. */
export const TEMPLATE_TABLES: readonly TableSpec[] = [...REGISTER, ...OTHERS].map((kind) => TABLES[kind]);

/** The tables that a programme's function is given, its own first. */
export function tablesFor({ subject, checks }: Programme): readonly TableSpec[] {
  if (subject === 'contracts') return REGISTER.map((kind) => TABLES[kind]);
  const screens = checks.some(({ check }) => check === 'related-party');
  const others = ['applicant', 'options', 'parameters'] as const;
  return [subject, ...(screens ? (['ownership', 'roles'] as const) : []), ...others].map(
    (kind) => TABLES[kind],
  );
}

/** One sheet for every table of the template, by the table's own name. */
export function tableSheets(): NewSheet[] {
  return TEMPLATE_TABLES.map(tableSheet);
}

/** The columns that a team fills in; those that only exports have are read where they are found. */
export function templateFields({ fields }: TableSpec): FieldSpec[] {
  return Object.values(fields).filter((field) => field.found !== true);
}

function tableSheet(spec: TableSpec): NewSheet {
  const fields = templateFields(spec);
  const lines = LINES[spec.kind] ?? [];
  const height = lines.length > 0 ? lines.length : ROWS;
  const name = spec.title.zh;
  const range = { startRow: 0, startColumn: 0, endRow: height, endColumn: fields.length - 1 };
  return {
    name,
    rows: [fields.map((field) => field.zh), ...lines.map((line) => [...line])],
    cells: cells(spec, fields, lines, height),
    columns: fields.map((field) => ({ width: Math.max(WIDTHS[field.type] ?? 14, field.zh.length * 2 + 4) })),
    rowDefs: new Map([[0, { height: 22 }]]),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: [...columnLists(fields), ...kindList(spec), ...lineLists(spec)],
    tables: [
      {
        name,
        displayName: name,
        range: rangeAddress(range),
        columns: fields.map((field) => ({ name: field.zh })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    ],
  };
}

function cells(
  spec: TableSpec,
  fields: readonly FieldSpec[],
  lines: readonly (readonly string[])[],
  height: number,
): Map<string, NewCell> {
  const styled = new Map<string, NewCell>();
  fields.forEach((field, c) => {
    styled.set(`0,${String(c)}`, { value: field.zh, style: LOOK.header });
    for (let r = 1; r <= height; r++) {
      const type = lineType(spec, r - 1) ?? field.type;
      const format = c === 0 && lines.length > 0 ? undefined : FORMATS[type];
      const style = format === undefined ? LOOK.cell : formatted(format);
      styled.set(`${String(r)},${String(c)}`, { value: lines[r - 1]?.[c] ?? null, style });
    }
  });
  return styled;
}

/** In 申报单位 every line has a type of its own. */
function lineType(spec: TableSpec, line: number): ValueType | undefined {
  return spec.kind === 'applicant' ? ANSWERS[line]?.type : undefined;
}

function columnLists(fields: readonly FieldSpec[]): Validation[] {
  return fields.flatMap((field, c) => {
    const letters = columnLetters(c);
    return listOf(LISTS[field.type], `${letters}2:${letters}${String(LIST_ROWS)}`);
  });
}

/** 类别 chooses among the kinds that the programme knows. */
function kindList(spec: TableSpec): Validation[] {
  const kinds = PROGRAMMES.find(({ subject }) => subject === spec.kind)?.kinds ?? [];
  const column = Object.keys(spec.fields).indexOf('category');
  if (column < 0 || kinds.length < 2) return [];
  const letters = columnLetters(column);
  const labels = kinds.map(({ label }) => label.zh);
  return listOf(labels, `${letters}2:${letters}${String(LIST_ROWS)}`);
}

function lineLists(spec: TableSpec): Validation[] {
  if (spec.kind === 'options') {
    const stated = OPTIONS.filter(({ values }) => values.length > 0);
    return stated.flatMap(({ values }, i) => (values.length > 1 ? listOf(values, `B${String(i + 2)}`) : []));
  }
  if (spec.kind !== 'applicant') return [];
  return ANSWERS.flatMap((field, i) => listOf(LISTS[field.type], `B${String(i + 2)}`));
}

function listOf(values: readonly string[] | undefined, range: string): Validation[] {
  return values === undefined ? [] : [{ type: 'list', values: [...values], range, allowBlank: true }];
}
