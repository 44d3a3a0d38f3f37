import { plainText } from '../identity';
import { isVacant } from './cells';
import type { Merges } from './merges';
import type { Section } from './sections';

/** Why a line under a header is no record. */
export type Aside = 'total' | 'note' | 'signature' | 'header';

type Row = readonly unknown[];

const SUM = '(?:合计|小计|总计|共计|累计|汇总|过次页|承前页|转下页|接上页)';
/** 合计, 本月合计：, 深圳甲云算力有限公司 小计, 合计（大写）, 总计 3 份. */
const TOTAL = new RegExp(
  `${SUM}(?:数|金额|额)?(?:[(].{0,12}[)])?:?$|` +
    `^(?:本[页月季年期]|上半年|下半年|全年|年度?|第?[一二三四1-4]?季度?|\\d{0,2}月份?)?${SUM}(?:[:(\\d共人大]|$)|` +
    '^(?:sub|grand)?-?totals?:?$',
  'i',
);
/** No party goes by that name. */
const ALONE = /^(?:合计|小计|总计|共计):?$/;
const NOTE = /^(?:附?注|备注|说明|填表说明|填报说明|编制说明|特此说明|声明|注意)[^:]{0,6}:/;
/** Signatures under a table: 制表：…, 审核人, 日期：2025.9.1. */
const SIGNATURE =
  /^(?:制表|编制|填表|填报|审核|复核|审批|审定|批准|核准|经办|制单|记账|会计|出纳|财务|主管|分管|单位|部门|负责人|法定代表人|领导|签字|签章|盖章|日期|时间|打印|联系)(?:人|员|者|部|部门|单位|负责人|主管|经理|总监|领导|时间|日期|电话|签字|签章|盖章)*(?:\(.{0,8}\))?(?::|$)/;
/** 一、算力类; （二）研发部: a heading over the rows below it. */
const HEADING = /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.,]|第[一二三四五六七八九十]{1,3}[部类批])\S/;
const NUMBERED = /^(?:[(]?\d{1,2}[)、.]|[①-⑩])\s*\D/;
const SENTENCE = /[,。;]|以上|如下|均为|不含|详见/;

/** The first and last characters of those words: most lines are told apart by one of them. */
const STARTS = new Set(
  '本月年季合小总共累汇过承转接上下全第附注备说填编特声制审复批核经记会出财主分单部负法领签盖日时打联一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩(（ Ｓｇ\u3000\u00a0\t\n',
);
const ENDS = new Set('计总页数额:：)） \u3000');
const ENGLISH = /^(?:sub|grand|total)/i;
const NUMBERED_START = /^\d{1,2}[)）、.．]/;

/** Whether a text may be part of an aside: told by its ends, for nearly every cell is none. */
export function mayBeAside(text: string): boolean {
  const first = text.charAt(0);
  if (STARTS.has(first) || ENDS.has(text.charAt(text.length - 1))) return true;
  if (first >= '0' && first <= '9') return NUMBERED_START.test(text);
  return 'SGTsgt'.includes(first) && ENGLISH.test(text);
}

/**
 * What a line is that may be no record. `keys` are the columns of which a record fills one: the parties and
 * the number of the contract.
 */
export function asideOf(
  row: Row,
  index: number,
  section: Section,
  keys: readonly number[],
  merges: Merges | undefined,
): Aside | null {
  const texts: { at: number; text: string }[] = [];
  let filled = 0;
  for (let at = section.start; at <= section.end; at += 1) {
    const cell = row[at];
    if (isVacant(cell)) continue;
    filled += 1;
    if (typeof cell === 'string') texts.push({ at, text: plainText(cell).trim() });
  }
  const [first] = texts;
  if (!first) return null;
  if (isTotal(texts, row, section, keys)) return 'total';
  if (texts.length === filled || SIGNATURE.test(compact(first.text))) {
    if (isSigned(row, section)) return 'signature';
  }
  return isNote(texts, filled, index, section, merges) ? 'note' : null;
}

/** 合计 in a line that names no party and no contract but in that very cell, or in the place of a party's name. */
function isTotal(
  texts: readonly { at: number; text: string }[],
  row: Row,
  section: Section,
  keys: readonly number[],
): boolean {
  return texts.some(({ at, text }) => {
    const word = compact(text);
    if (!TOTAL.test(word)) return false;
    return (ALONE.test(word) && isName(at, section)) || keys.every((key) => key === at || isVacant(row[key]));
  });
}

function isName(column: number, { spec, cells }: Section): boolean {
  return spec.identity.some(
    (field) => cells.get(field)?.index === column && spec.fields[field]?.type === 'name',
  );
}

/** Every cell is a label such as 制表：, or what follows one. */
function isSigned(row: Row, section: Section): boolean {
  let labels = 0;
  let open = false;
  for (let at = section.start; at <= section.end; at += 1) {
    const cell = row[at];
    if (isVacant(cell)) continue;
    const text = typeof cell === 'string' ? compact(plainText(cell)) : '';
    if (SIGNATURE.test(text)) {
      labels += 1;
      open = text.endsWith(':') || !text.includes(':');
    } else if (open) open = false;
    else return false;
  }
  return labels > 0;
}

/** Words in a line that holds nothing else. */
function isNote(
  texts: readonly { at: number; text: string }[],
  filled: number,
  index: number,
  section: Section,
  merges: Merges | undefined,
): boolean {
  const [first, ...others] = texts;
  if (!first || filled !== texts.length) return false;
  const text = compact(first.text);
  if (NOTE.test(text) && (filled === 1 || (filled === 2 && text.endsWith(':') && others.length === 1)))
    return true;
  if (filled !== 1 || section.cells.size < 3) return false;
  const area = merges?.at(index, first.at);
  if (area && area.row === index && area.columns >= 3) return true;
  if (first.at > section.start + 1) return false;
  return HEADING.test(text) || NUMBERED.test(text) || (text.length > 12 && SENTENCE.test(text));
}

function compact(text: string): string {
  return text.replace(/\s/g, '');
}
