import { claimsIn, evidencedIn } from '../support/law-claims';
import { PROJECTS, severalClean } from '../support/law-registers';
import type { Row } from '../support/register';
import { changed, headersOnly, ledgerIn, sheetsIn, withoutColumn, type Sheet } from '../support/sheets';

/** What the laws found, reduced. */

const clean = severalClean('LGC', 1);
const cleanLgc = (sheets: readonly Sheet[]): number | undefined => evidencedIn(sheets).get('LGC');
const put = (kind: 'ownership' | 'roles', at: number, cells: Row): Sheet[] =>
  sheetsIn({ ...clean, [kind]: clean[kind]?.map((row, i) => (i === at ? { ...row, ...cells } : row)) });

describe('less knowledge', () => {
  test('the register that these spoil is in order', () => {
    expect(cleanLgc(sheetsIn(clean))).toBe(30_000_000);
  });

  test.each<[string, Sheet[]]>([
    ['a post of nobody knows who', put('roles', 0, { 人员: '' })],
    ['a person in nobody knows which company', put('roles', 0, { 单位: '' })],
    ['a person in nobody knows which post', put('roles', 0, { 职务: '' })],
    ['a holding in nobody knows which company', put('ownership', 0, { 被持股方: '' })],
    ['a holding of nobody knows whom', put('ownership', 0, { 持股方: '' })],
    ['a share of nobody knows how much in the applicant', put('ownership', 2, { 持股比例: '' })],
  ])('%s: no supplier is known to be unrelated', (_what, sheets) => {
    const claim = claimsIn(sheets).find(({ programme }) => programme === 'LGC');
    expect(claim?.amount).toBe(30_000_000);
    expect(claim?.evidenced).toBe(0);
  });
});

describe('not known is one thing', () => {
  test('a list of invoices without its numbers is one still, and no list of contracts', () => {
    const at = sheetsIn(clean).findIndex(({ kind }) => kind === 'invoices');
    const sheets = changed(sheetsIn(clean), at, (sheet) => withoutColumn(sheet, 0));
    const ledger = ledgerIn(sheets);
    expect([ledger.contracts?.rows.length, ledger.invoices?.rows.length]).toEqual([1, 1]);
    const claim = claimsIn(sheets).find(({ programme }) => programme === 'LGC');
    expect([claim?.amount, claim?.evidenced]).toEqual([30_000_000, 0]);
  });

  test.each([
    ['corpusPurchases', '通过数据交易平台'],
    ['robots', '首试首用类别'],
  ] as const)('%s without 「%s」 are no other table', (kind, header) => {
    const sheets = sheetsIn({ projects: { [kind]: PROJECTS[kind] } });
    const left = changed(sheets, 0, (s) => withoutColumn(s, s.headers.indexOf(header)));
    const ledger = ledgerIn(left);
    expect([...ledger.projects.keys()]).toEqual([kind]);
    expect(ledger.contracts).toBeUndefined();
  });

  test('申报单位 that answers nothing is as if it were not there', () => {
    const sheets = sheetsIn(clean);
    const at = sheets.findIndex(({ kind }) => kind === 'applicant');
    expect(claimsIn(changed(sheets, at, headersOnly))).toEqual(claimsIn(changed(sheets, at, () => null)));
  });
});

test('a tick beside one of two equal rows makes no two contracts of them', () => {
  const [row] = clean.contracts ?? [];
  const twice = (a: Row, b: Row): Sheet[] =>
    sheetsIn({
      ...clean,
      contracts: [
        { ...row, ...a },
        { ...row, ...b },
      ],
    });
  expect(claimsIn(twice({ 核对标记: '✓' }, { 核对标记: '' }))).toEqual(claimsIn(twice({}, {})));
  expect(cleanLgc(twice({}, {}))).toBe(30_000_000);
});
