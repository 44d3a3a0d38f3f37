import { tokensOf, type Token, type WordList } from './use-tokens';

/** What a use (用途) may say that the money is for; use-words.yaml says which words do. */
export type UseKind =
  | 'training'
  | 'verification'
  | 'inference'
  | 'production'
  | 'application'
  | 'foreign'
  | 'model'
  | 'tuning'
  | 'development'
  | 'deployment'
  | 'doubtful'
  /** It says that it is not for training. */
  | 'denied';

/** What a use text says, kind by kind, in its own words. */
export interface UseWords {
  readonly kinds: ReadonlyMap<UseKind, readonly string[]>;
  /** Words that were not understood. */
  readonly unread: readonly string[];
}

const known = new Map<string, UseWords>();

/** Read a use text; the same text is read once. */
export function classifyUse(text: string): UseWords {
  let words = known.get(text);
  if (!words) {
    words = read(withoutNames(withoutDenied(tokensOf(text))));
    if (known.size < 20_000) known.set(text, words);
  }
  return words;
}

type Word = Token & { readonly denied?: boolean };

const NOTHING: ReadonlySet<WordList> = new Set<WordList>(['nothing']);
const isUnknown = ({ is, mark }: Token): boolean => mark === null && is.size === 0;
const isAny = ({ is }: Token, lists: readonly WordList[]): boolean => lists.some((list) => is.has(list));

const USES: readonly WordList[] = [
  'training',
  'inference',
  'verify',
  'live',
  'application',
  'foreign',
  'model',
  'tuning',
  'development',
  'deployment',
  'doubtful',
];

/**
 * Marks the uses that are denied. 不用于 reaches to the end of its clause, 非 to the next use and to those that
 * a list ties to it; 训练除外 takes those before it.
 */
function withoutDenied(tokens: readonly Word[]): Word[] {
  const words = [...tokens];
  let reach: 'none' | 'next' | 'clause' = 'none';
  let clause = 0;
  tokens.forEach((token, i) => {
    if (token.mark === 'stop') clause = i + 1;
    if (token.mark === 'stop' || token.text === ')' || token.is.has('contrast')) reach = 'none';
    else if (token.is.has('denial')) reach = /^(?:.|non)$/i.test(token.text) ? 'next' : 'clause';
    else if (token.is.has('denialBehind')) {
      for (let k = clause; k < i; k++) words[k] = { ...words[k], denied: true } as Word;
    } else if (reach !== 'none' && isAny(token, USES)) {
      words[i] = { ...token, denied: true };
      if (reach === 'next' && !isListedOn(tokens, i)) reach = 'none';
    }
  });
  return words;
}

/** Whether the next word that says something is one of a list: 训练、推理. */
function isListedOn(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i + 1).find(({ is, mark }) => mark !== 'between' && !is.has('nothing'));
  return next !== undefined && (next.mark === 'list' || next.is.has('conjunctions'));
}

/** Names say nothing of the use: of a model, a customer, a project, and what stands in quotation marks. */
function withoutNames(tokens: readonly Word[]): Word[] {
  const words = [...tokens];
  const name = (i: number): void => {
    const word = words[i];
    if (word) words[i] = { ...word, is: NOTHING };
  };
  let quoted = false;
  tokens.forEach((token, i) => {
    if (token.mark === 'quote') quoted = !quoted;
    if (quoted && isUnknown(token)) name(i);
    if (token.is.has('modelHead')) {
      for (let k = i - 1; k >= 0 && isModelName(words[k] as Word); k--) name(k);
      const before = words[i - 1];
      if (before?.is.has('inference') && isTrainingSoon(words, i)) name(i - 1);
    } else if (token.is.has('nameHead')) {
      for (let k = i - 1; k >= 0 && isNameBefore(words[k] as Word); k--) {
        if (isUnknown(words[k] as Word)) name(k);
      }
    }
    if (token.is.has('nameBehind')) {
      for (let k = i + 1; k < words.length && isOfName(words[k] as Word); k++) {
        if (isUnknown(words[k] as Word)) name(k);
      }
    }
  });
  return words;
}

/** 网站推荐 of 网站推荐模型: whatever stands right before 模型 and does not say what is done with it. */
function isModelName(word: Word): boolean {
  if (word.mark !== null || word.denied === true) return false;
  return isUnknown(word) || isAny(word, ['nothing', 'application', 'foreign', 'doubtful', 'live'])
    ? !isAny(word, ['model', 'deployment', 'conjunctions', 'contrast', 'denial'])
    : false;
}

/** 云帆 of 云帆公司, XM-2025 of XM-2025项目. */
function isNameBefore(word: Word): boolean {
  return isUnknown(word) || word.is.has('nothing') || /^[-_.]$/.test(word.text);
}

function isOfName(word: Word): boolean {
  return isUnknown(word) || word.mark === 'quote' || /^[:\s]$/.test(word.text);
}

/** 推理模型训练: a model that reasons, being trained. */
function isTrainingSoon(words: readonly Word[], i: number): boolean {
  const next = words.slice(i + 1).find(({ is }) => !is.has('nothing'));
  return next?.is.has('training') ?? false;
}

function read(words: readonly Word[]): UseWords {
  const kinds = new Map<UseKind, string[]>();
  const add = (kind: UseKind, text: string): void => {
    const said = kinds.get(kind);
    if (said) said.push(text);
    else kinds.set(kind, [text]);
  };
  for (const part of partsOf(words)) {
    const inference = inferenceOf(part);
    part.forEach(({ text, is, denied }, i) => {
      if (denied) {
        if (is.has('training')) add('denied', text);
        return;
      }
      if (is.has('inference')) add(inference, text);
      for (const kind of KINDS) {
        // 推理应用, 推理部署: they say which inference.
        if (!is.has(kind) || (inference === 'production' && is.has('live') && kind !== 'model')) continue;
        add(isField(part, i) ? 'doubtful' : kind, text);
      }
    });
  }
  return { kinds, unread: unreadIn(words) };
}

/** 游戏AI训练, 训练应用: a foreign word without a comma may say what is trained for. */
function isField(part: readonly Word[], i: number): boolean {
  const word = part[i];
  if (!word || !isAny(word, ['foreign', 'application']) || word.is.has('model')) return false;
  const training = part.findIndex(({ is, denied }) => is.has('training') && !denied);
  if (training < 0) return false;
  if (word.is.has('application')) return true;
  return i < training && !part.slice(i, training).some(({ text }) => /^\s/.test(text));
}

const KINDS = [
  'training',
  'application',
  'foreign',
  'model',
  'tuning',
  'development',
  'deployment',
  'doubtful',
] as const;

/** Which inference a part of the text speaks of: what stands beside 推理 says so. */
function inferenceOf(part: readonly Word[]): 'inference' | 'verification' | 'production' {
  const said = part.filter(({ denied }) => denied !== true);
  if (!said.some(({ is }) => is.has('inference'))) return 'inference';
  if (part.some(({ is, denied }) => denied === true && is.has('verify'))) return 'production';
  const live = said.some(({ is }) => is.has('live'));
  const verify = said.some(({ is }) => is.has('verify'));
  if (live === verify) return 'inference';
  return live ? 'production' : 'verification';
}

/** The parts between commas and conjunctions. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.mark === 'stop' || word.mark === 'list' || word.is.has('conjunctions')) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** What was not understood, each with the single characters beside it: 年会, though 年 is known. */
function unreadIn(words: readonly Word[]): string[] {
  const found: string[] = [];
  let run = '';
  let open = false;
  const close = (): void => {
    if (open) found.push(run);
    run = '';
    open = false;
  };
  for (const word of words) {
    const unknown = isUnknown(word);
    if (!unknown && (word.mark !== null || word.text.length > 1 || !word.is.has('nothing'))) close();
    else if (unknown || !/[的之]/.test(word.text)) run += word.text;
    open ||= unknown;
  }
  close();
  return found;
}
