import { message, say } from '../messages';
import { mayCopy, openBook, writeNew } from './files';
import { readOptions, type Options } from './options';
import { EXIT, type Outcome } from './outcome';
import { reasonOf, Unusable } from './unusable';

export { supervise } from './supervise';

/** Run the command line with the arguments after the program's name. Never throws. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    const options = readOptions(args);
    if (options.help) return done(say(message('cli.usage'), options.language));
    return await command(options);
  } catch (error) {
    return failed(args, error);
  }
}

/** How a command ends that an error stopped. */
export function failed(args: readonly string[], error: unknown): Outcome {
  return { code: EXIT.unusable, out: '', err: say(reasonOf(error), languageOf(args)) };
}

/** Arguments that cannot be read are answered in Chinese. */
function languageOf(args: readonly string[]): Options['language'] {
  try {
    return readOptions(args).language;
  } catch {
    return 'zh';
  }
}

/** Each command is loaded when it is asked for: only `calc` needs the calculation. */
async function command(options: Options): Promise<Outcome> {
  const { json, language } = options;
  switch (options.command) {
    case 'calc':
      return calcCommand(theFile(options), options);
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

async function calcCommand(file: string, { json, language, write, force }: Options): Promise<Outcome> {
  // An answer that is to come after a long calculation may as well come before it.
  if (write !== null) await mayCopy(file, write, force);
  const book = await openBook(file);
  const { calculated, calcEntries, calcText } = await import('./calc');
  const calculation = await calculated(book);
  if (write !== null) {
    const { withValues } = await import('./write-values');
    await writeNew(write, await withValues(book, calculation, language), force);
  }
  const entries = calcEntries(calculation, language);
  if (json) return done(JSON.stringify(entries, null, 2));
  const written = write === null ? '' : `\n\n${say(message('cli.written', { file: write }), language)}`;
  return done(calcText(entries, language) + written);
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
