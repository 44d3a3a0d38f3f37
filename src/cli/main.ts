import { message, say } from '../messages';
import { openBook, writeNew } from './files';
import { readOptions, type Options } from './options';
import { reasonOf, Unusable } from './unusable';

/** Exit codes: nothing blocking, a blocking finding, unusable input. */
export const EXIT = { fine: 0, blocked: 1, unusable: 2 } as const;

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run the command line with the arguments after the program's name. Never throws. */
export async function run(args: readonly string[]): Promise<Outcome> {
  let language: Options['language'] = 'zh';
  try {
    const options = readOptions(args);
    language = options.language;
    if (options.help) return { code: EXIT.fine, out: say(message('cli.usage'), language), err: '' };
    return await command(options);
  } catch (error) {
    return { code: EXIT.unusable, out: '', err: say(reasonOf(error), language) };
  }
}

/** Each command is loaded when it is asked for: only `calc` needs the calculation. */
async function command(options: Options): Promise<Outcome> {
  const { json, language } = options;
  switch (options.command) {
    case 'calc': {
      const book = await openBook(theFile(options));
      const { calc, calcText } = await import('./calc');
      const entries = await calc(book, language);
      return done(json ? JSON.stringify(entries, null, 2) : calcText(entries, language));
    }
    case 'check': {
      const file = theFile(options);
      const book = await openBook(file);
      const { check, checkText } = await import('./check');
      const report = await check(book, file, language);
      const blocked = report.findings.some((finding) => finding.severity === 'block');
      const out = json ? JSON.stringify(report, null, 2) : checkText(report, language);
      return { code: blocked ? EXIT.blocked : EXIT.fine, out, err: '' };
    }
    case 'template': {
      const file = theFile(options);
      const { templateFile } = await import('./template');
      await writeNew(file, await templateFile(), options.force);
      return done(json ? JSON.stringify({ file }) : say(message('cli.written', { file }), language));
    }
    default:
      throw new Unusable(message('cli.unknown-command', { command: options.command ?? '' }));
  }
}

function done(out: string): Outcome {
  return { code: EXIT.fine, out, err: '' };
}

function theFile({ command: name, files }: Options): string {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Unusable(message('cli.one-file', { command: name ?? '' }));
  return file;
}
