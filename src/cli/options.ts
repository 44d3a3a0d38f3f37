import { parseArgs } from 'node:util';
import { message, type Language } from '../messages';
import { textOf, Unusable } from './unusable';

/** What the command line asks for. */
export interface Options {
  /** Null: nothing was asked, or --help. */
  readonly command: string | null;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
  readonly help: boolean;
  readonly language: Language;
  /** calc: the workbook to write with values in place of our formulas; null: none. */
  readonly write: string | null;
  /** Seconds after which a command is given up. */
  readonly timeLimit: number;
}

/** Longer than any register takes, shorter than a person waits. */
const TIME_LIMIT = '60';

/** Throws `Unusable` on an option we do not have. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [command = null, ...files] = positionals;
  if (values.lang !== 'zh' && values.lang !== 'en') throw wrong(`--lang ${values.lang}`);
  const timeLimit = Number(values['time-limit']);
  if (!(timeLimit > 0 && timeLimit < Infinity)) throw wrong(`--time-limit ${values['time-limit']}`);
  const { json, force, help, lang, write = null } = values;
  if (write !== null && command !== 'calc') throw wrong('--write');
  return { command, files, json, force, help: help || command === null, language: lang, write, timeLimit };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        lang: { type: 'string', default: 'zh' },
        write: { type: 'string' },
        'time-limit': { type: 'string', default: TIME_LIMIT },
      },
    });
  } catch (error) {
    throw wrong(textOf(error).split(/[.\n]/)[0] ?? '');
  }
}

function wrong(detail: string): Unusable {
  return new Unusable(message('cli.bad-option', { detail }));
}
