import { normaliseName } from '../ledger';
import { isFamilyWord } from './basis';

/**
 * What a 职务 makes of a person. Key persons (公司法 第二百六十五条) are the legal representative, directors
 * and senior managers; an independent director shared by both sides ties them less than one of their own.
 */
export type Standing = 'legal' | 'director' | 'independent' | 'executive' | 'supervisor' | 'family' | null;

/** Strongest first. */
const STANDINGS: readonly (readonly [Exclude<Standing, null>, RegExp])[] = [
  ['legal', /^(?:法定代表人|法人代表|法人|负责人|LEGALREPRESENTATIVE)$/],
  [
    'executive',
    /^(?:常务|执行|第一|联席|联合|分管|代理?)?(?:副)?(?:总经理|总裁|经理|行长|厂长)$|^(?:常务|执行|分管)?副总$|^董监高(?:人员)?$|^(?:首席(?:执行|财务|运营|技术|信息)官|财务(?:负责人|总监|主管)|总会计师|董事会秘书|董秘|高级管理人员|高管|执行事务合伙人(?:委派代表)?|CEO|CFO|COO|CTO|PRESIDENT|(?:DEPUTY)?GENERALMANAGER|MANAGINGDIRECTOR)$/,
  ],
  ['independent', /^(?:独立(?:非执行)?董事|独董|INDEPENDENT(?:NONEXECUTIVE)?DIRECTOR)$/],
  [
    'director',
    /^(?:(?:副|执行|常务|联席|名誉|非执行|外部|职工|代理?)*董事(?:长|局主席|会主席)?|(?:EXECUTIVE)?DIRECTOR|CHAIRMAN)$/,
  ],
  ['supervisor', /^(?:(?:职工|外部|执行)?监事(?:会主席|长)?|SUPERVISOR)$/],
];

const known = new Map<string, Standing>();
const KNOWN_LIMIT = 4096;

/** The strongest standing that a 职务 states: "执行董事兼总经理" is a director's and a manager's. */
export function standingOf(title: string): Standing {
  let standing = known.get(title);
  if (standing === undefined) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(title, (standing = readTitle(title)));
  }
  return standing;
}

function readTitle(title: string): Standing {
  const plain = normaliseName(title);
  // 法定代表人配偶 is the spouse, not the representative.
  if (isFamilyWord(plain)) return 'family';
  const parts = plain.split(/[、,，/;；()|和及与兼]+/).map((part) => part.replace(/[\s-]/g, ''));
  return STANDINGS.find(([, words]) => parts.some((part) => words.test(part)))?.[0] ?? null;
}

/** A legal representative, director or senior manager. */
export function isKey(standing: Standing | 'open'): boolean {
  return standing !== null && standing !== 'open' && standing !== 'supervisor' && standing !== 'family';
}
