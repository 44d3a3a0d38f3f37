import { plainText } from '../identity';

/** The whole in millionths. */
const WHOLE = 1_000_000;

/** A share of the whole in millionths, both ends inclusive: 25%-50%, 超过三分之二; equal when it is exact. */
export interface ShareBounds {
  readonly lower: number;
  readonly upper: number;
}

/** A place on the scale from nothing to the whole; the bounds of `>` leave the place itself out. */
interface Mark {
  /** Millionths, not necessarily whole: two thirds. */
  readonly at: number;
  /** How far off the word 约 lets it be, in millionths. */
  readonly slack: number;
}

const ABOVE = String.raw`不止|超过|超|高于|大于|多于|逾|过|>|morethan|over|above|greaterthan|exceeding`;
const AT_LEAST = String.raw`不低于|不少于|不小于|不小於|大于或?等于|至少|最低|≥|>=|=>|atleast|notlessthan|minimum|min\.?`;
const BELOW = String.raw`不足|不到|不满|未达到?|低于|小于|少于|<|lessthan|under|below`;
const AT_MOST = String.raw`不超过|未超过|不高于|不大于|不多于|小于或?等于|至多|最多|≤|<=|=<|atmost|upto|nomorethan|notmorethan`;
const ABOUT = String.raw`大约|大概|约为?|近似|将近|接近|近|≈|~|about|around|approximately|approx\.?|circa|ca\.`;
/** `不超过` before `超过`: the words that begin alike, longest first. */
const PREFIX = new RegExp(
  `^(?:(?<atMost>${AT_MOST})|(?<atLeast>${AT_LEAST})|(?<below>${BELOW})|(?<above>${ABOVE})|(?<about>${ABOUT}))`,
  'i',
);
const SUFFIX =
  /(?:(?<above>以上\(?不含(?:本数)?\)?)|(?<atLeast>(?:及|或)?以上|起|\+|ormore|andabove|orabove)|(?<below>以下\(?不含(?:本数)?\)?)|(?<atMost>(?:及|或)?以下|[以之]内|orless|andbelow|orbelow)|(?<about>左右|上下))$/i;
const BETWEEN = /^(?:介于|在|between|from)?(.+?)(?:-|–|—|−|~|至|到|与|和|to|and)(.+?)(?:之间)?$/i;
const AND = /(?:但|并)?且|但|[,;、，；]|but/i;

/** What shares are called that are no number. */
const WORDS: readonly (readonly [RegExp, ShareBounds])[] = [
  [/^(?:全资|独资|全部|全额|wholly-?owned|whole|all)$/i, { lower: WHOLE, upper: WHOLE }],
  [/^(?:控股|绝对控股|多数|多数股权|majority)$/i, { lower: WHOLE / 2 + 1, upper: WHOLE }],
  [/^(?:参股|少数|少数股权|minority)$/i, { lower: 0, upper: WHOLE / 2 }],
];
/** Written where a share should be, and saying that it is not there. */
const UNDISCLOSED =
  /^(?:未披露|未公示|未公开|未提供|未登记|未填|不详|不明|未知|待补充?|待查|待核实|保密|无法获取|unknown|undisclosed|notdisclosed|confidential)$/i;

/** How far 约 reaches: a tenth of the figure either way. */
const ABOUT_REACHES = 0.1;

/**
 * A share written in words: a band, a bound, a fraction. Null where the text says that it is not known;
 * undefined for anything else. Bare numbers up to 1 are parts of one unless `percent` says otherwise.
 */
export function readShareText(text: string, percent: boolean): ShareBounds | null | undefined {
  const plain = plainText(text)
    .replace(/\s/g, '')
    .replace(/percent/gi, '%')
    .replace(/\(含(?:本数)?\)/g, '');
  if (UNDISCLOSED.test(plain)) return null;
  const word = WORDS.find(([words]) => words.test(plain))?.[1];
  if (word) return word;
  const points =
    percent || plain.includes('%') || [...plain.matchAll(/\d+(?:\.\d+)?/g)].some(([n]) => Number(n) > 1);
  return bounds(plain, points) ?? bounds(plain.replace(/\([^()]*\)$/, ''), points);
}

function bounds(text: string, points: boolean): ShareBounds | undefined {
  const whole = clause(text, points);
  if (whole || !AND.test(text)) return whole;
  let [lower, upper] = [0, WHOLE];
  for (const part of text.split(AND)) {
    const found = part === '' ? undefined : clause(part, points);
    if (!found) return undefined;
    [lower, upper] = [Math.max(lower, found.lower), Math.min(upper, found.upper)];
  }
  return within(lower, upper);
}

/** One bound, one band or one figure. */
function clause(text: string, points: boolean): ShareBounds | undefined {
  const prefix = PREFIX.exec(text);
  const suffix = SUFFIX.exec(text);
  if (prefix) return bounded(prefix.groups, mark(text.slice(prefix[0].length), points));
  if (suffix) return bounded(suffix.groups, mark(text.slice(0, suffix.index), points));
  const figure = mark(text, points);
  if (figure) return within(Math.round(figure.at), Math.round(figure.at));
  const [, first = '', last = ''] = BETWEEN.exec(text) ?? [];
  const [from, to] = [mark(first, points), mark(last, points)];
  return from && to ? within(Math.ceil(from.at), Math.floor(to.at)) : undefined;
}

function bounded(
  said: Record<string, string | undefined> = {},
  figure: Mark | undefined,
): ShareBounds | undefined {
  if (!figure) return undefined;
  const { at, slack } = figure;
  if (said['above']) return within(Math.floor(at) + 1, WHOLE);
  if (said['atLeast']) return within(Math.ceil(at), WHOLE);
  if (said['below']) return within(0, Math.ceil(at) - 1);
  if (said['atMost']) return within(0, Math.floor(at));
  return within(Math.ceil(at - slack), Math.min(WHOLE, Math.floor(at + slack)));
}

function within(lower: number, upper: number): ShareBounds | undefined {
  return lower >= 0 && upper <= WHOLE && lower <= upper ? { lower, upper } : undefined;
}

/** 30%, 30, 0.3, 百分之三十, 三分之二, 2/3, 三成, 半数. */
function mark(text: string, points: boolean): Mark | undefined {
  const part = partOf(text, points);
  if (part === undefined || !(part >= 0 && part <= 1)) return undefined;
  // Off the float's own slip, so that 25% is a quarter; two thirds stay between two millionths.
  const exact = part * WHOLE;
  const at = Math.abs(exact - Math.round(exact)) < 1e-4 ? Math.round(exact) : exact;
  return { at, slack: at * ABOUT_REACHES };
}

function partOf(text: string, points: boolean): number | undefined {
  if (/^(?:一?半数?|半数|half)$/i.test(text)) return 1 / 2;
  const digits = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(text);
  if (digits) return Number(digits[1]) / (digits[2] === '%' || points ? 100 : 1);
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const tenths = /^([一二三四五六七八九十]|\d+(?:\.\d+)?)成(半)?$/.exec(text);
  if (tenths) return ((inDigits(tenths[1]) ?? NaN) + (tenths[2] ? 1 / 2 : 0)) / 10;
  const parts = /^(.+)分之(.+)$/.exec(text);
  if (!parts) return undefined;
  const [below, above] = [inDigits(parts[1]), inDigits(parts[2])];
  return below && above !== undefined ? above / below : undefined;
}

const NUMERALS = '零一二三四五六七八九';

/** 五十一点五 as 51.5; digits as they are; 百 alone as a hundred. */
function inDigits(text = ''): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [whole = '', decimals] = text.replace(/〇/g, '零').replace(/两/g, '二').split('点');
  const tens = /^(?:(一)?百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九零])?$/.exec(whole);
  if (!tens || whole === '') return undefined;
  const digit = (character: string | undefined): number =>
    character === undefined ? 0 : NUMERALS.indexOf(character);
  const hundred = whole.includes('百') ? 100 : 0;
  const ten = tens[3] ? 10 * (tens[2] ? digit(tens[2]) : 1) : 0;
  const value = hundred + ten + digit(tens[4]);
  if (decimals === undefined) return value;
  return /^[零一二三四五六七八九]+$/.test(decimals)
    ? Number(`${value}.${Array.from(decimals, digit).join('')}`)
    : undefined;
}
