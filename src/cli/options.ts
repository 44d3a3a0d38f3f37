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
}

/** Throws `Unusable` on an option we do not have. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [command = null, ...files] = positionals;
  if (values.lang !== 'zh' && values.lang !== 'en') {
    throw new Unusable(message('cli.bad-option', { detail: `--lang ${values.lang}` }));
  }
  const { json, force, help, lang } = values;
  return { command, files, json, force, help: help || command === null, language: lang };
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
      },
    });
  } catch (error) {
    throw new Unusable(message('cli.bad-option', { detail: textOf(error).split(/[.\n]/)[0] ?? '' }));
  }
}
