import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS, clausesOf, type PolicyDocument } from '../../src/policy/clauses';
import { CONTRADICTIONS } from '../../src/policy/contradictions';
import { OPTIONS, type Clause } from '../../src/policy';
import { ANSWERS } from '../../scripts/conditions/answers';
import { allLines, isAnswered, linesOf } from '../../scripts/conditions/lines';

const SRC = path.join(__dirname, '../../src');
const name = ({ document, clause }: Clause): string => `${document} ${clause}`;
const indexed = new Set(
  DOCUMENTS.flatMap(({ document, clauses }) => clauses.map(({ clause }) => name({ document, clause }))),
);

describe('the index of clauses', () => {
  test('says of every statement what it is for, in both languages, in keys that are known', () => {
    const known = ['clause', 'marks', 'zh', 'en', 'by', 'rest', 'see', 'open', 'blank'];
    const marks = ['condition', 'number', 'date', 'material', 'none'];
    for (const { document, clauses } of DOCUMENTS) {
      for (const s of clauses) {
        const at = `${document} ${s.clause} ${s.zh}`;
        // A comma of a text that YAML took for the end of it leaves a key behind.
        expect([at, Object.keys(s).filter((key) => !known.includes(key))]).toEqual([at, []]);
        expect([at, typeof s.zh, typeof s.en]).toEqual([at, 'string', 'string']);
        expect([at, s.marks.filter((mark) => !marks.includes(mark))]).toEqual([at, []]);
        expect([at, s.marks.length > 0 && (!s.marks.includes('none') || s.marks.length === 1)]).toEqual([
          at,
          true,
        ]);
      }
    }
  });

  test.each(DOCUMENTS)('$document stands in the order of its document', ({ clauses }) => {
    const places = clauses.map(({ clause }) => placeOf(clause));
    const sorted = [...places].sort(comparePlaces);
    expect(places).toEqual(sorted);
  });

  // The numbering is the documents' own: no number is passed over, so none was forgotten between two others.
  test.each(DOCUMENTS)('$document passes over no number', (document) => {
    const places = new Set(document.clauses.map(({ clause }) => placeOf(clause).join()));
    const missing = [...places]
      .map((at) => before(at, document))
      .filter((at) => at !== null && !places.has(at));
    expect(missing).toEqual([]);
  });

  test('has the articles of the measures from one to twenty-one', () => {
    const measures = DOCUMENTS.find(({ document }) => document === 'LG-M')?.clauses ?? [];
    const articles = measures.map(({ clause }) => placeOf(clause)).filter(({ length }) => length === 2);
    const expected = Array.from({ length: 21 }, (_, i) => i + 1);
    expect([...new Set(articles.map(([, article]) => article))]).toEqual(expected);
  });

  test('ends where each document ends', () => {
    const last = Object.fromEntries(DOCUMENTS.map((d) => [d.document, d.clauses.at(-1)?.clause]));
    const ends = {
      LGC: '五 温馨提示',
      LGM: '五 温馨提示',
      SZV: '声明四',
      'LG-M': '八（二十一）',
      SZP: '声明',
    };
    expect(last).toEqual(ends);
  });

  test('holds every clause that the product cites', () => {
    const declared = ANSWERS.flatMap(({ cites }) => cites).map(name);
    const written = filesOf(SRC).flatMap((file) => citedIn(readFileSync(file, 'utf8')));
    expect(written.length).toBeGreaterThan(50);
    expect([...new Set([...declared, ...written])].filter((clause) => !indexed.has(clause))).toEqual([]);
  });

  test('reads citations as they are written', () => {
    expect(citedIn('（LGC 三（二）2（2））。SZV 三（二）注：LG-M 八（十七）、八（十八）')).toEqual([
      'LGC 三（二）2（2）',
      'SZV 三（二）注',
      'LG-M 八（十七）',
      'LG-M 八（十八）',
    ]);
    expect(citedIn('SZV 五 特别提醒; SZP 四 注, SZV 声明二')).toEqual([
      'SZV 五 特别提醒',
      'SZP 四 注',
      'SZV 声明二',
    ]);
  });
});

describe('every condition, number, date and document of the texts', () => {
  test('has something that answers it, or says openly that nothing does', () => {
    expect(
      allLines()
        .filter((line) => !isAnswered(line))
        .map(said),
    ).toEqual([]);
  });

  test('names only checks, values, documents, columns and options that there are', () => {
    expect(
      allLines()
        .filter(({ unknown }) => unknown.length > 0)
        .map((l) => [said(l), l.unknown]),
    ).toEqual([]);
  });

  test('refers to clauses that there are', () => {
    const see = allLines().flatMap((line) => line.see);
    expect(see.filter((clause) => !indexed.has(clause))).toEqual([]);
  });

  test('has on its lines every check, value and document that cites it', () => {
    const marked = ANSWERS.filter(({ key }) => !key.startsWith('note:'));
    const lost = marked.flatMap((answer) =>
      answer.cites
        .filter((clause) => !isOnLine(clause, answer))
        .map((clause) => `${answer.key} ${name(clause)}`),
    );
    expect(lost).toEqual([]);
  });

  test('gives what is left of a clause to one statement of it', () => {
    for (const { document, clauses } of DOCUMENTS)
      for (const { clause } of clauses) {
        const takers = clauses.filter((s) => s.clause === clause && s.rest);
        expect([document, clause, takers.length <= 1]).toEqual([document, clause, true]);
      }
  });
});

describe('the contradictions', () => {
  test('are K1 to K19, each once and in order, with what is done and why', () => {
    expect(CONTRADICTIONS.map(({ id }) => id)).toEqual(
      Array.from({ length: 19 }, (_, i) => `K${String(i + 1)}`),
    );
    const known = ['id', 'between', 'zh', 'en', 'decision', 'why', 'options'];
    for (const k of CONTRADICTIONS) {
      expect([k.id, Object.keys(k).filter((key) => !known.includes(key))]).toEqual([k.id, []]);
      for (const text of [k.zh, k.en, k.decision.zh, k.decision.en, k.why.zh, k.why.en])
        expect([k.id, typeof text]).toEqual([k.id, 'string']);
    }
  });

  test('name options that exist', () => {
    const options = new Set<string>(OPTIONS.map((o) => o.name));
    expect(CONTRADICTIONS.flatMap(({ options: own = [] }) => own).filter((o) => !options.has(o))).toEqual([]);
  });
});

const said = ({ document, statement }: ReturnType<typeof allLines>[number]): string =>
  `${document.document} ${statement.clause} ${statement.zh}`;

function isOnLine({ document, clause }: Clause, answer: (typeof ANSWERS)[number]): boolean {
  const found = DOCUMENTS.find((d) => d.document === document);
  return (
    found !== undefined &&
    linesOf(found).some((l) => l.statement.clause === clause && l.answers.includes(answer))
  );
}

const DIGITS = '零一二三四五六七八九十';
/** 十一 is 11, 二十 is 20. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, ones] = /^([一二三四五六七八九])?十?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (!text.includes('十')) return DIGITS.indexOf(text);
  return (
    (text.startsWith('十') ? 10 : DIGITS.indexOf(tens ?? '') * 10) +
    (ones === undefined ? 0 : DIGITS.indexOf(ones))
  );
}

/** A remark stands behind the numbered clauses of its section, a declaration behind all of them. */
const BEHIND = 90;
/** 三（二）2（1） as 3, 2, 2, 1; the articles of the measures run through, whatever section they stand in. */
function placeOf(clause: string): number[] {
  if (clause === '序') return [0];
  if (clause.startsWith('声明')) return clause === '声明' ? [BEHIND] : [BEHIND, numberOf(clause.slice(2))];
  const plain = clause.replace(/ ?(?:注|特别提醒|温馨提示)$/, '');
  const parts = plain.split(/[（）]/).flatMap((part) => (part === '' ? [] : [numberOf(part)]));
  return plain === clause ? parts : [...parts, BEHIND];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The clause that comes before: 三（二）1 before 三（二）2, and 三（二） before that; null: it is the first. */
function before(at: string, { document }: PolicyDocument): string | null {
  const parts = at.split(',').map(Number);
  const last = parts.at(-1) ?? 0;
  const parent = parts.slice(0, -1);
  if (last === BEHIND || last <= 1) return parent.length > 0 ? parent.join() : null;
  // In the measures the articles run on from section to section.
  if (document === 'LG-M' && parts.length === 2) return parent.join();
  return [...parent, last - 1].join();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|ya?ml)$/.test(file) && !file.includes('clauses'))
    .map((file) => path.join(folder, file));
}

const CLAUSE =
  '(?:声明[一二三四]?|[一二三四五六七八九十]+(?:（[一二三四五六七八九十]+）(?:\\d(?:（\\d）)?)?)?)(?: ?(?:注|特别提醒|温馨提示))?';
const CITATION = new RegExp(`(LGC|LGM|LG-M|SZP|SZV) (${CLAUSE}(?:、${CLAUSE})*)`, 'g');
function citedIn(text: string): string[] {
  return [...text.matchAll(CITATION)].flatMap(([, document, clause = '']) =>
    clausesOf({ document: document as Clause['document'], clause }).map(name),
  );
}
