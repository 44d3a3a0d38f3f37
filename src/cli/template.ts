import { callFunction } from '../functions';
import { message, say, type MessageId } from '../messages';
import { PROGRAMMES, type Programme } from '../policy';
import { newWorkbook, toStored, type NewCell, type NewSheet } from '../spreadsheet';
import { OUR_NAMES } from './specs';
import { LOOK } from './template-look';
import { tablesFor, tableSheets } from './template-tables';

/** Columns of the guide and the amounts sheet. */
const WIDE = 100;

/** The empty template: a guide, the amounts with live formulas, and a sheet for every table. */
export async function templateFile(): Promise<Uint8Array> {
  const tables = tableSheets();
  return newWorkbook([guide(), amounts(tables), ...tables]);
}

const STEPS = [
  'cli.template.step-1',
  'cli.template.step-2',
  'cli.template.step-3',
  'cli.template.step-4',
  'cli.template.step-5',
  'cli.template.ceiling',
] as const satisfies readonly MessageId[];

function guide(): NewSheet {
  const lines: NewCell[] = [
    { value: say(message('cli.template.title')), style: LOOK.title },
    ...STEPS.map((id): NewCell => ({ value: say(message(id)), style: LOOK.text })),
  ];
  return sheet(
    'cli.template.guide',
    lines.map((cell) => [cell]),
    [WIDE],
  );
}

function amounts(tables: readonly NewSheet[]): NewSheet {
  const rows = PROGRAMMES.map((programme): NewCell[] => [
    { value: programme.title.zh, style: LOOK.cell },
    { value: null, ...call(programme, tables), style: LOOK.amount },
  ]);
  const header: NewCell[] = ['cli.header-programme', 'cli.header-amount'].map((id) => ({
    value: say({ id: id as MessageId, params: {} }),
    style: LOOK.header,
  }));
  const note: NewCell[] = [{ value: say(message('cli.template.ceiling')), style: LOOK.quiet }];
  return sheet('cli.template.amounts', [header, ...rows, [], note], [60, 24]);
}

/** The programme's function over the tables that it looks at, with what it gives while they are empty. */
function call(programme: Programme, tables: readonly NewSheet[]): Pick<NewCell, 'formula' | 'formulaResult'> {
  const { functionName } = programme;
  const names = tablesFor(programme).map((table) => table.title.zh);
  const typed = `=${functionName}(${names.map((name) => `${name}[#All]`).join(',')})`;
  const values = names.map((name) => tables.find((table) => table.name === name)?.rows ?? []);
  const result = callFunction(functionName, values);
  const shown = result.kind === 'values' ? result.values[0]?.[0] : undefined;
  return {
    formula: toStored(typed, OUR_NAMES),
    // Nobody orders a calculation at opening, so the amounts stand there from the start.
    ...(shown === undefined ? {} : { formulaResult: shown }),
  };
}

function sheet(name: MessageId, lines: readonly (readonly NewCell[])[], widths: readonly number[]): NewSheet {
  const cells = new Map<string, NewCell>();
  lines.forEach((line, r) => {
    line.forEach((cell, c) => cells.set(`${String(r)},${String(c)}`, cell));
  });
  return {
    name: say({ id: name, params: {} }),
    rows: lines.map((line) => line.map((cell) => cell.value ?? null)),
    cells,
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
  };
}
