import data from './certificate.yaml';
import { plainText } from './text';

/**
 * What a cell says of a certificate. blank: nothing. none: there is none. pending: not yet. lapsed: there
 * was one. given: a number, or a mark that it is there. other: it is another paper, `paper` says which.
 * unclear: not understood.
 */
export interface CertificateReading {
  readonly says: 'blank' | 'none' | 'pending' | 'lapsed' | 'given' | 'other' | 'unclear';
  readonly paper: OtherPaper | null;
}

/** Certificates whose numbers have a shape: the telecom licence, the filing of a model, a provider's batch. */
export type NumberedCertificate = 'licence' | 'filing' | 'admission';
/** A licence of the province or for other services; a local registration, or a paper of another kind. */
export type OtherPaper = 'provincial' | 'other-service' | 'registration' | 'foreign';

type Word =
  'still' | 'either' | 'renewing' | 'unsure' | 'none' | 'lapsed' | 'pending' | 'planned' | 'given' | 'around';
interface CertificateData {
  readonly words: Readonly<Record<Word, readonly string[]>>;
  readonly numbers: Patterns;
  readonly others: Patterns;
}
type Patterns = Readonly<Partial<Record<NumberedCertificate, Readonly<Record<string, string>>>>>;
const { words, numbers, others } = data as CertificateData;

const WORDS = Object.entries(words).map(
  ([word, patterns]) => [word as Word, new RegExp(patterns.join('|'), 'gi')] as const,
);
const NUMBERS = shapesOf(numbers);
const OTHERS = shapesOf(others);
/** Dashes alone are what people type into a cell that they leave empty. */
const DASHES = /^[-—–─/\\.·]*$/;
/** Keeps the words around a part that was taken out apart. */
const GAP = ';';
const PUNCTUATION = /[\s\p{P}\p{S}]+/gu;

const known = new Map<string, CertificateReading>();

/** Read a cell that holds a number, or a mark, of a certificate; the same cell is read once. */
export function readCertificate(cell: string | null, certificate?: NumberedCertificate): CertificateReading {
  const key = `${certificate ?? ''} ${cell ?? ''}`;
  let reading = known.get(key);
  if (!reading) {
    reading = read(plainText(cell ?? '').trim(), certificate);
    if (known.size < 1000) known.set(key, reading);
  }
  return reading;
}

/** Whether the cell denies the certificate: there is none, not yet, or no more. */
export function isDenied({ says }: CertificateReading): boolean {
  return says === 'none' || says === 'pending' || says === 'lapsed';
}

function read(text: string, certificate: NumberedCertificate | undefined): CertificateReading {
  if (DASHES.test(text)) return { says: 'blank', paper: null };
  const { number, rest } = takeNumber(text, certificate);
  const said = new Set<Word>();
  let found = number === 'given' ? null : number;
  let left = rest;
  for (const [word, pattern] of WORDS) {
    const without = left.replace(pattern, GAP);
    if (without !== left) said.add(word);
    left = without;
  }
  for (const [paper, pattern] of certificate ? OTHERS[certificate] : []) {
    const without = left.replace(pattern, GAP);
    const counts = paper !== 'given' && (number === null || paper === 'registration');
    if (without !== left && counts) found ??= paper;
    left = without;
  }
  const numbered = number === 'given';
  const says = decide(said, numbered, found, left.replace(PUNCTUATION, '') !== '');
  return { says, paper: says === 'other' ? found : null };
}

/** `numbered`: its number stands in the cell; `more`: so do words that were not understood. */
function decide(
  said: ReadonlySet<Word>,
  numbered: boolean,
  paper: OtherPaper | null,
  more: boolean,
): CertificateReading['says'] {
  if (said.has('unsure') || said.has('renewing')) return 'unclear';
  const marked = said.has('given') || said.has('still');
  if (said.has('lapsed')) return marked ? 'unclear' : 'lapsed';
  if (said.has('planned')) return numbered ? 'unclear' : 'pending';
  if (said.has('pending')) return marked || numbered ? 'unclear' : 'pending';
  if (paper !== null) return 'other';
  if (said.has('none')) return marked || numbered || more ? 'unclear' : 'none';
  if (said.has('either') && !numbered) return 'unclear';
  return (marked || numbered) && !more ? 'given' : 'unclear';
}

type Shape = 'given' | OtherPaper;
type Shapes = readonly (readonly [Shape, RegExp])[];

/** The number of the best shape that stands in the text, and the text without it. */
function takeNumber(
  text: string,
  certificate: NumberedCertificate | undefined,
): { readonly number: Shape | null; readonly rest: string } {
  const close = text.replace(/\s+/g, '');
  for (const [shape, pattern] of certificate ? NUMBERS[certificate] : []) {
    const rest = close.replace(pattern, GAP);
    if (rest !== close) return { number: shape, rest };
  }
  return { number: null, rest: text };
}

function shapesOf(patterns: Patterns): Readonly<Record<NumberedCertificate, Shapes>> {
  const shapes = (own: Readonly<Record<string, string>> = {}): Shapes =>
    Object.entries(own).map(([shape, pattern]) => [shape as Shape, new RegExp(pattern, 'gi')]);
  const { licence, filing, admission } = patterns;
  return { licence: shapes(licence), filing: shapes(filing), admission: shapes(admission) };
}
