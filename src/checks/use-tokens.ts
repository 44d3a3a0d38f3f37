import { plainText } from '../identity';
import data from './use-words.yaml';

/** The lists of use-words.yaml. */
export type WordList =
  | 'training'
  | 'inference'
  | 'verify'
  | 'live'
  | 'application'
  | 'foreign'
  | 'model'
  | 'tuning'
  | 'development'
  | 'deployment'
  | 'doubtful'
  | 'denial'
  | 'denialBehind'
  | 'contrast'
  | 'modelHead'
  | 'nameHead'
  | 'nameBehind'
  | 'conjunctions'
  | 'nothing';

/** A word of a use text, or what stands between words. */
export interface Token {
  readonly text: string;
  /** The lists that it stands in; none: it was not understood. */
  readonly is: ReadonlySet<WordList>;
  /** stop ends a sentence, list a part of it, quote opens or closes a name; the rest stands between words. */
  readonly mark: 'stop' | 'list' | 'quote' | 'between' | null;
}

const { traditional, particles, ...lists } = data as Readonly<
  Record<WordList | 'traditional' | 'particles', string>
>;
const SIMPLIFIED = new Map(traditional.match(/../gu)?.map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const PARTICLES = new Set(particles);
const NOTHING: ReadonlySet<WordList> = new Set<WordList>(['nothing']);
const NONE: ReadonlySet<WordList> = new Set<WordList>();

const DICTIONARY = new Map<string, Set<WordList>>();
for (const [list, words] of Object.entries(lists) as [WordList, string][]) {
  for (const word of words.split(/\s+/)) {
    if (word === '') continue;
    const key = keyOf(word);
    DICTIONARY.set(key, (DICTIONARY.get(key) ?? new Set<WordList>()).add(list));
  }
}

/** The longest words first; then numbers with what hangs on them (70B, A100, 2025); then what is not known. */
const TOKENS = new RegExp(
  [
    ...Object.values(lists)
      .flatMap((words) => words.split(/\s+/).filter((word) => word !== ''))
      .sort((a, b) => b.length - a.length)
      .map(patternOf),
    String.raw`[a-z]*\d+(?:[.x×*]\d+)*[a-z]{0,5}`,
    '[a-z]+',
    String.raw`\s+`,
    '.',
  ].join('|'),
  'giu',
);

const MARKS: readonly (readonly [Exclude<Token['mark'], null>, RegExp])[] = [
  ['stop', /^[,;。！!？?]$/],
  ['list', /^[、/+&|·]$/],
  ['quote', /^["'“”‘’「」『』《》]$/],
  ['between', /^[\s\p{P}\p{S}]+$/u],
];

/** A text cut into its words. */
export function tokensOf(text: string): Token[] {
  const simple = plainText(text).replace(/./gu, (c) => SIMPLIFIED.get(c) ?? c);
  return (simple.match(TOKENS) ?? []).map((word) => {
    const mark = MARKS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
    return { text: word, is: mark === null ? listsOf(word) : NONE, mark };
  });
}

function listsOf(word: string): ReadonlySet<WordList> {
  if (PARTICLES.has(word) || /\d/.test(word)) return DICTIONARY.get(keyOf(word)) ?? NOTHING;
  return DICTIONARY.get(keyOf(word)) ?? DICTIONARY.get(keyOf(word).replace(/s$/, '')) ?? NONE;
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** English words end where their letters do, and may be plurals. */
function patternOf(word: string): string {
  const escaped = word.replace(/[+.]/g, String.raw`\$&`).replaceAll('_', String.raw`[\s-]?`);
  return /^[a-z]/i.test(word) && /[a-z]$/i.test(word) ? `(?<![a-z0-9])${escaped}s?(?![a-z0-9])` : escaped;
}
