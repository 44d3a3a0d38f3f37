import { readFileSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';
import { Guards } from './guards';
import { placeOf, programOf } from './program';
import { usesIn, type Use } from './uses';

/**
 * What every Excel has in which the add-in is offered. Its manifest asks for SharedRuntime 1.1, which begins with build
 * 12527.20092 (Mac 16.35), and for CustomFunctionsRuntime 1.3, which begins with 13127.20296 (Mac 16.40); ExcelApi 1.11
 * begins with 12527.20470 (Mac 16.33), and 1.12 only after them, with 13127.20408. From the tables of builds in
 * Microsoft's pages shared-runtime-, custom-functions- and excel-api-requirement-sets (learn.microsoft.com).
 */
const EVERYWHERE: Readonly<Record<string, number>> = {
  ExcelApi: 11,
  SharedRuntime: 1,
  CustomFunctionsRuntime: 3,
};
const MANIFEST = [
  '<Set Name="SharedRuntime" MinVersion="1.1" />',
  '<Set Name="CustomFunctionsRuntime" MinVersion="1.3" />',
];

/**
 * For the members of Office no set is stated; these are of the first office.js, and a theme that is not there is not
 * used. What of Excel states none, such as `load` and `sync`, is office.js itself.
 */
const OF_OFFICE: ReadonlySet<string> = new Set([
  ...['Office.onReady', 'onReady.host', 'Office.context', 'Office.HostType', 'HostType.Excel'],
  ...['Context.displayLanguage', 'Context.officeTheme', 'OfficeTheme.bodyBackgroundColor'],
  ...['Context.requirements', 'RequirementSetSupport.isSetSupported'],
]);

/** Texts that stand in for files, and the members in them that some Excel does not have. */
const TEXTS: readonly [what: string, text: string, missing: readonly string[]][] = [
  ['what every Excel has', `range.getTables(); range.load('rowIndex,address'); range.values = [[1]];`, []],
  ['a method', `range.getMergedAreasOrNullObject();`, ['Range.getMergedAreasOrNullObject']],
  ['a property', `return range.hasSpill;`, ['Range.hasSpill']],
  ['a property by its name', `return range['hasSpill'];`, ['Range.hasSpill']],
  ['a property that is set', `sheet.showDataTypeIcons = true;`, ['Worksheet.showDataTypeIcons']],
  ['a property that is taken out', `const { hasSpill } = range; return hasSpill;`, ['Range.hasSpill']],
  [
    'a property that is taken out of what is handed over',
    `return [range].map(({ hasSpill: yes }) => yes);`,
    ['Range.hasSpill'],
  ],
  ['a name that is loaded', `range.load('address,hasSpill');`, ['Range.hasSpill']],
  ['a name of the items', `sheets.load('items/name,items/tabId');`, ['Worksheet.tabId']],
  ['a name of the items, without the word', `sheets.load('tabId');`, ['Worksheet.tabId']],
  [
    'a name by way of an object',
    `sheet.load('name,customProperties/items/key');`,
    ['Worksheet.customProperties', 'WorksheetCustomPropertyCollection.items', 'WorksheetCustomProperty.key'],
  ],
  ['a name that is no member', `sheets.load('items/nmae');`, ['nmae']],
  ['names that are not written there', `range.load([address].join());`, ['range.load']],
  ['an event', `sheets.onNameChanged.add(work);`, ['WorksheetCollection.onNameChanged']],
  ['an option', `await Excel.run({ mergeUndoGroup: true }, work);`, ['RunOptions.mergeUndoGroup']],
  ['a parameter that came later', `table.rows.add(0, [[1]], true);`, ['TableRowCollection.add']],
  ['the method without it', `table.rows.add(0, [[1]]);`, []],
  [
    'what only some Excels have, whatever their version',
    `sheet.namedSheetViews.exit();`,
    ['NamedSheetViewCollection.exit', 'Worksheet.namedSheetViews'],
  ],
  ['Office, where no set is stated', `void Office.addin.hide();`, ['Addin.hide', 'Office.addin']],
  ['a type', `const none: Excel.WorksheetNameChangedEventArgs[] = []; return none;`, []],

  ['after a guard', `if (!supports('1.13')) return; range.getMergedAreasOrNullObject();`, []],
  [
    'after a guard of more',
    `if (none || !supports('1.17')) { return; } range.getMergedAreasOrNullObject();`,
    [],
  ],
  [
    'after a guard of less',
    `if (!supports('1.12')) return; range.getMergedAreasOrNullObject();`,
    ['Range.getMergedAreasOrNullObject'],
  ],
  [
    'after a guard that need not hold',
    `if (none && !supports('1.13')) return; range.getMergedAreasOrNullObject();`,
    ['Range.getMergedAreasOrNullObject'],
  ],
  [
    'after a guard that does not leave',
    `if (!supports('1.13')) work(); range.getMergedAreasOrNullObject();`,
    ['Range.getMergedAreasOrNullObject'],
  ],
  [
    'before a guard',
    `range.getMergedAreasOrNullObject(); if (!supports('1.13')) return;`,
    ['Range.getMergedAreasOrNullObject'],
  ],
  ['in a branch', `return supports('1.13') ? range.getMergedAreasOrNullObject() : null;`, []],
  [
    'in the other branch',
    `return supports('1.13') ? null : range.getMergedAreasOrNullObject();`,
    ['Range.getMergedAreasOrNullObject'],
  ],
  ['in a branch of if', `if (none && supports('1.13')) { range.getMergedAreasOrNullObject(); }`, []],
  ['right of and', `return supports('1.12') && range.hasSpill;`, []],
  ['right of or', `return !supports('1.12') || range.hasSpill;`, []],
  ['right of the wrong one', `return supports('1.12') || range.hasSpill;`, ['Range.hasSpill']],
  [
    'in a function made after a guard',
    `if (!supports('1.12')) return; return [range].map((one) => one.hasSpill);`,
    [],
  ],
  [
    'in a declared function, which may be called before',
    `told(); if (!supports('1.12')) return; function told() { return range.hasSpill; }`,
    ['Range.hasSpill'],
  ],
  [
    'in functions of the file that are called after a guard',
    `if (!supports('1.12')) return; return first(range); }
     function first(one: Excel.Range): boolean { return second(one); }
     const second = (one: Excel.Range): boolean => one.hasSpill || first(one); {`,
    [],
  ],
  [
    'in a function that is also called without',
    `if (supports('1.12')) first(range); first(range); }
     function first(one: Excel.Range): boolean { return one.hasSpill; } {`,
    ['Range.hasSpill'],
  ],
  [
    'in a function that others can call',
    `if (supports('1.12')) first(range); }
     export function first(one: Excel.Range): boolean { return one.hasSpill; } {`,
    ['Range.hasSpill'],
  ],
  [
    'a guard that is another function of that name',
    `const supports = (version: string) => version !== ''; if (!supports('1.12')) return; return range.hasSpill;`,
    ['Range.hasSpill'],
  ],
];

const around = (text: string): string => `
  import { supports } from './supports';
  declare const work: () => Promise<void>, none: boolean, address: string, range: Excel.Range;
  declare const sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection, table: Excel.Table;
  export async function use() { ${text} }
`;
const nameOf = (index: number): string => `text-${index}.ts`;

let checker: ts.TypeChecker;
let files: readonly ts.SourceFile[];

beforeAll(() => {
  const texts = Object.fromEntries(TEXTS.map(([, text], index) => [nameOf(index), around(text)]));
  const made = programOf(texts);
  files = made.files;
  checker = made.program.getTypeChecker();
}, 120_000);

/** The uses of what is not in every Excel that the add-in is offered in, without a guard. */
function missingIn(file: ts.SourceFile): Use[] {
  const guards = new Guards(checker);
  return usesIn(file, checker).filter(({ node, name, namespace, requirement }) => {
    if (!requirement) return namespace === 'Office' && !OF_OFFICE.has(name);
    const { set, minor } = requirement;
    if (minor <= (EVERYWHERE[set] ?? -1)) return false;
    return set !== 'ExcelApi' || !guards.isGuarded(node, minor);
  });
}

test('the manifest asks for what is taken for granted', () => {
  const manifest = readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');
  for (const set of MANIFEST) expect(manifest).toContain(set);
});

test.each(TEXTS.map(([what, , missing], index) => [what, missing, index] as const))(
  '%s',
  (_what, missing, index) => {
    const file = files.find(({ fileName }) => fileName.endsWith(`/${nameOf(index)}`));
    expect(file && missingIn(file).map(({ name }) => name)).toEqual(missing);
  },
);

test('the add-in uses what every Excel has that it is offered in, or asks before', () => {
  const own = files.filter(({ fileName }) => !/\/text-\d+\.ts$/.test(fileName));
  const said = own.flatMap(missingIn).map(({ node, name, requirement }) => {
    const { set, minor } = requirement ?? { set: 'no stated set', minor: 0 };
    return `${placeOf(node)} ${name} needs ${set} 1.${minor}`;
  });
  expect(said).toEqual([]);
  expect(new Set(own.flatMap((file) => usesIn(file, checker)).map(({ name }) => name)).size).toBeGreaterThan(
    60,
  );
}, 120_000);
