import type { Finding } from '../../checks';
import type { Message, MessageParam } from '../../messages';

/**
 * Blanks of a message that are no facts: where it stands, how the user headed the column, and the clause,
 * which each programme cites for itself.
 */
const NOT_FACTS = new Set(['row', 'column', 'where', 'clause']);
/** 「合同」第5行, 第3、7行, #12: they move with every row that is inserted above. */
const ROW_NUMBERS = /(?:「[^」]*」)?第\s*\d+(?:\s*[、,，和至~—–-]\s*\d+)*\s*行|#\d+/g;
const LIST_MARKS = /[、；，;,]/;

/**
 * What a message says, without where: the same however rows are inserted, sorted or renamed, another as
 * soon as an amount, a date or a name in it is another.
 */
export function factsOf(message: Message): string {
  const facts = Object.entries(message.params)
    .filter(([name]) => !NOT_FACTS.has(name))
    .map(([name, value]) => `${name}=${textOf(value)}`)
    .sort();
  return [message.id, ...facts].join('\n');
}

/** In Chinese, so that the language of the reader makes no difference; lists in one order. */
function textOf(value: MessageParam): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return 'id' in value ? `(${factsOf(value)})` : textOf(value.zh);
  const parts = value.replace(ROW_NUMBERS, '').split(LIST_MARKS);
  return parts
    .map((part) => part.trim())
    .sort()
    .join('、');
}

/** The blank that names one of several documents which the same row may lack. */
const DOCUMENT = 'document';
/** Blanks that name the one reading of several that a finding is about. */
const READING = new Set(['option', 'value']);
/** Blanks that name a programme: the others of one finding are no other finding. */
const PROGRAMME = /^programmes?$/;

/**
 * The things that a finding names, where no row tells findings apart. Amounts, dates and lists of rows are
 * facts, which may change: a text with a figure in it is taken for one.
 */
export function namedThings({ message, row }: Finding): string {
  const isName = (name: string, text: string): boolean => {
    if (name === DOCUMENT) return true;
    if (row !== null || NOT_FACTS.has(name) || PROGRAMME.test(name)) return false;
    return READING.has(name) || !/\d/.test(text);
  };
  return Object.entries(message.params)
    .map(([name, value]) => [name, typeof value === 'object' && 'id' in value ? '' : textOf(value)] as const)
    .filter(([name, text]) => isName(name, text))
    .map(([, text]) => text)
    .sort()
    .join('\n');
}
