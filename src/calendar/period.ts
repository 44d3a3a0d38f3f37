import { addDays, addMonths, civilDate, type CivilDate, type DateWindow } from './date';
import { parseDate, plainDateText } from './parse';

/** One end of a period: a day, or a whole month where no day is named; null: the text does not say. */
export type PeriodEnd = CivilDate | { readonly monthOnly: DateWindow } | null;

/** How long something lasts. */
export interface Term {
  readonly months: number;
  readonly days: number;
}

/** What a text says of a period. `term`: it counts from a day that stands elsewhere, as 签订之日起一年 does. */
export interface Period {
  readonly start: PeriodEnd;
  readonly end: PeriodEnd;
  readonly term: Term | null;
}

const FULL_OR_MONTH =
  /\d{4}(?:年\d{1,2}月(?:\d{1,2}[日号]?)?|([-/.])\d{1,2}(?!\d)(?:\1\d{1,2}(?!\d))?)|(?<!\d)\d{8}(?!\d)|(?<!\d)(?:19|20)\d{4}(?!\d)/g;
/** The second end without its year: 2025年1月1日至6月30日, 2025.1.1-12.31, 2025年1-12月. */
const YEARLESS =
  /^(\d{4})(?:(年)(\d{1,2})(?:月(?:(\d{1,2})[日号]?)?)?|([/.])(\d{1,2})(?:\5(\d{1,2}))?)(?:起|开始)?[-~至到](?:(\d{1,2})月(?:(\d{1,2})[日号]?)?(?:份)?|(\d{1,2})(?:[/.](\d{1,2}))?)$/;
const YEAR = /^(\d{4})年(?:度|全年)?$/;

const DASHES = /[‐‑‒–—―─━─−﹣－~～〜→]+|-{2,}|\.{3,}|…+/g;
/** Words that stand around the ends and say no more than that they are the ends. */
const FILLER =
  /自|从|由|起始|起止|起|开始|开工|截止|截至|终止|结束|至|到|止|为止|之|日|期限|期间|时间|合同|协议|服务|履行|履约|租赁|租用|使用|合作|有效|期|为|共计?|合计|总?计|当天|首尾|两|均|含|包括|及|to|from|until|[()[\]<>《》"“”'‘’:;,，。、/|~\s-]/gi;
const TIME = /\d{1,2}[:时]\d{2}(?:[:分]\d{2}秒?|分)?/g;
const OPEN = /^(?:长期(?:有效)?|永久|无固定期限|至今|不限|[-—/]+)?$/;

const DIGITS = '零一二三四五六七八九';
const NUMBER = String.raw`(\d+(?:\.\d+)?|[零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+|半)`;
const TERM_PART = new RegExp(
  String.raw`${NUMBER}(周年|年|个?季度|个月|个?星期|周|天)(半)?(?:期|整|内|以内)?`,
  'g',
);
/** A term that counts from the signing; a text that names another event (验收, 生效, 交付) does not say when. */
const SIGNING =
  /^(?:自|从|由)?(?:本|该)?(?:合同|协议)?(?:双方|各方|甲乙双方)?(?:(?:签订|签署|签约|签字|盖章|签字盖章|签章|签定)(?:之日|日期|日|后|当日|之后|生效之日|生效日)?)?(?:起|开始|起算|计算|起计)?(?:算|计)?(?:生效)?(?:有效期?为?|期限?为?)?$/;

/**
 * Reads the time of a contract in one cell: two dates, with or without days and years, one of them, a year, or
 * a term. Null: blank, or no fixed time. Undefined: nothing that can be read for certain.
 */
export function parsePeriod(cell: unknown, system: 1900 | 1904): Period | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'string') return undefined;
  const text = plainDateText(cell).replace(/\s+/g, ' ').trim();
  const compact = text.replace(DASHES, '~').replace(/\s/g, '');
  if (OPEN.test(text) || compact === '~') return null;
  return (
    yearIn(compact) ?? yearless(compact) ?? dated(text.replace(DASHES, '~'), system) ?? termOnly(compact)
  );
}

function yearIn(text: string): Period | null {
  const year = Number(YEAR.exec(text)?.[1]);
  if (!(year >= 1950 && year <= 2100)) return null;
  return { start: civilDate(year, 1, 1), end: civilDate(year, 12, 31), term: null };
}

function yearless(text: string): Period | null {
  const match = YEARLESS.exec(text.replace(/^(?:自|从|由)/, '').replace(/(?:为?止|止)$/, ''));
  if (!match) return null;
  const [, year, , monthWord, dayWord, mark, month, day, endMonthWord, endDayWord, endMonth, endDay] = match;
  // 2025.1-12 are months; 2025.1.1-12 could be either.
  const from = [monthWord ?? month, dayWord ?? day];
  const to = [endMonthWord ?? endMonth, endDayWord ?? endDay];
  if ((from[1] === undefined) !== (to[1] === undefined)) return null;
  if (mark !== undefined && endMonthWord !== undefined) return null;
  const start = dateOf(year, from);
  const end = dateOf(year, to);
  return start && end ? inOrder({ start, end, term: null }) : null;
}

function dateOf(year: string | undefined, [month, day]: readonly (string | undefined)[]): PeriodEnd {
  const date = parseDate([year, month, ...(day === undefined ? [] : [day])].join('-'), 1900);
  return date ?? null;
}

function dated(text: string, system: 1900 | 1904): Period | null {
  const found = Array.from(text.matchAll(FULL_OR_MONTH), ([date]) => date);
  const [first, second, third] = found;
  if (first === undefined || third !== undefined) return null;
  const around = text.replace(FULL_OR_MONTH, '@').replace(TIME, '').replace(/\s/g, '');
  const [start, end] = [parseDate(first, system), second === undefined ? null : parseDate(second, system)];
  if (start === undefined || start === null || end === undefined) return null;
  if (end !== null) return isFiller(around, '') ? inOrder({ start, end, term: null }) : null;
  return oneDate(around, start);
}

/** A date with a term counted from it, the last day only, or the first only. */
function oneDate(around: string, date: Exclude<PeriodEnd, null>): Period | null {
  const [before = '', after = ''] = around.split('@');
  const term = termIn(after);
  if (term && !/[至到~]/.test(term.rest) && isFiller(before + term.rest, '')) {
    if (typeof date !== 'number') return null;
    return { start: date, end: lastDay(date, term.term), term: null };
  }
  if (!isFiller(before + after, '')) {
    const signed = /^(.*?)(?:至|到|~|-)@/.exec(around)?.[1];
    const isSigned = signed !== undefined && /签/.test(signed) && SIGNING.test(signed) && isFiller(after, '');
    return isSigned ? { start: null, end: date, term: { months: 0, days: 0 } } : null;
  }
  if (/(?:至|到|截止?|~)$/.test(before)) return { start: null, end: date, term: null };
  return /^起|^开始|^~$|^至今|^至长期/.test(after) ? { start: date, end: null, term: null } : null;
}

/** The last day of a term that begins on a day. */
export function lastDay(first: CivilDate, { months, days }: Term): CivilDate {
  return addDays(addMonths(first, months), days - 1);
}

function termOnly(text: string): Period | undefined {
  const term = termIn(text.replace(/[()（）:：,，。]/g, ''));
  if (!term) return undefined;
  const around = term.rest.replace(/^(?:合同期限?|服务期限?|履行期限?|有效期|租期|期限)?为?/, '');
  return SIGNING.test(around) ? { start: null, end: null, term: term.term } : undefined;
}

/** The term that a text names, and the text without it; null without one. */
function termIn(text: string): { term: Term; rest: string } | null {
  let months = 0;
  let days = 0;
  let parts = 0;
  const rest = text.replace(TERM_PART, (_, number: string, unit: string, half: string | undefined) => {
    parts += 1;
    const halves = (number === '半' ? 1 : numberOf(number) * 2) + (half === undefined ? 0 : 1);
    if (unit.includes('年')) months += halves * 6;
    else if (unit.includes('季')) months += (halves * 3) / 2;
    else if (unit.includes('月')) months += halves / 2;
    else days += ((unit === '天' ? 1 : 7) * halves) / 2;
    return '';
  });
  const whole = Number.isInteger(months) && Number.isInteger(days);
  return parts > 0 && parts <= 2 && whole && months + days > 0 && months <= 1200
    ? { term: { months, days }, rest }
    : null;
}

const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  两: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
};

/** A number up to 99 in digits or words; NaN for what is none. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const plain = Array.from(text, (c) => FORMAL[c] ?? c).join('');
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(plain);
  if (!match) return NaN;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return ones === '' ? DIGITS.indexOf(tens) : NaN;
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(0, DIGITS.indexOf(ones || '零'));
}

/** Whether nothing but filler stands around the dates; a term that only repeats them counts as filler. */
function isFiller(text: string, rest: string): boolean {
  const bare = text.replaceAll('@', '').replace(/[(（]?(?:共|共计|合计|计)?约?\d+(?:个月|年|天)[)）]?/g, '');
  return bare.replace(FILLER, '') === rest;
}

function inOrder(period: Period): Period | null {
  const first = firstOf(period.start);
  const last = lastOf(period.end);
  return first === null || last === null || first <= last ? period : null;
}

function firstOf(end: PeriodEnd): CivilDate | null {
  return end === null || typeof end === 'number' ? end : end.monthOnly.start;
}

function lastOf(end: PeriodEnd): CivilDate | null {
  return end === null || typeof end === 'number' ? end : end.monthOnly.end;
}
