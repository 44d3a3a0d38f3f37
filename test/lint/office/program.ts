import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../../..');

/** The rooms that run in Excel (eslint.config.mjs lets no other see Office.js). The workbench plays Excel to them. */
const ROOMS = ['excel', 'functions', 'taskpane'];

/** The program of these rooms, with texts that stand in for further files of src/excel. */
export function programOf(texts: Readonly<Record<string, string>>): {
  readonly program: ts.Program;
  /** Its own files, without those that only they import. */
  readonly files: readonly ts.SourceFile[];
} {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const rooms = ROOMS.map((room) => path.join(ROOT, 'src', room, '/'));
  const own = fileNames.filter((file) => rooms.some((room) => path.normalize(file).startsWith(room)));
  const made = new Map(
    Object.entries(texts).map(([name, text]) => [path.join(ROOT, 'src/excel', name), text]),
  );
  const host = ts.createCompilerHost(options);
  host.readFile = (file) => made.get(path.normalize(file)) ?? ts.sys.readFile(file);
  host.fileExists = (file) => made.has(path.normalize(file)) || ts.sys.fileExists(file);
  const names = [...own, ...made.keys()];
  const program = ts.createProgram({ rootNames: names, options, host });
  const files = names.map((name) => program.getSourceFile(name)).filter((file) => file !== undefined);
  return { program, files };
}

/** As it is written in a message: src/excel/watch.ts:41. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(ROOT, file.fileName)}:${line + 1}`;
}
