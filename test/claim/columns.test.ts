import type { ProjectKind } from '../../src/ledger';
import type { ProgrammeId } from '../../src/policy';
import { CLEAN } from '../support/clean-register';
import { evidencedIn } from '../support/law-claims';
import { PROJECTS } from '../support/law-registers';
import type { Register } from '../support/register';
import { changed, sheetsIn, withoutColumn, withoutRow, type Sheet } from '../support/sheets';

/**
 * Every table, column and answer of a register in order, taken away one at a time: what was evidenced must be
 * less, but for what is named here. Law 2 alone would hold of a product that asks for nothing.
 */

/** What was not looked at when it is not there, and need not be. */
function unasked(id: ProgrammeId, sheets: readonly Sheet[], of: (sheet: Sheet) => boolean): string[] {
  const whole = evidencedIn(sheets).get(id);
  if (whole === undefined || whole <= 0) throw new Error(`${id}: nothing is evidenced to begin with`);
  const isSame = (left: Sheet[]): boolean => (evidencedIn(left).get(id) ?? 0) >= whole;
  return sheets.flatMap((sheet, i) => {
    if (!of(sheet)) return [];
    const table = isSame(changed(sheets, i, () => null)) ? [`「${sheet.kind}」`] : [];
    const parts =
      sheet.kind === 'applicant'
        ? sheet.rows.map(([name], r) => [String(name), changed(sheets, i, (s) => withoutRow(s, r))] as const)
        : sheet.headers.map((header, c) => [header, changed(sheets, i, (s) => withoutColumn(s, c))] as const);
    return [...table, ...parts.filter(([, left]) => isSame(left)).map(([name]) => `${sheet.kind} ${name}`)];
  });
}

/** Of a name and a code either will do; a price, its tax and the sum tell each other; A36: what a record shows is its being there. */
const EITHER = [
  'contracts 供应商信用代码',
  'invoices 金额',
  'invoices 税额',
  'invoices 价税合计',
  'taxRecords 税票金额',
  'suppliers 名称',
  'suppliers 信用代码',
];
/** A21: blank is a project of its own. */
const PROJECT = ['contracts 项目'];
/** Answers that the city's guide asks for, and the district's does not. */
const OF_THE_CITY = [
  'applicant 是否训力券入库机构',
  'applicant 上年度未兑现额度',
  'applicant 在深圳依法经营',
  'applicant 限制申请财政资金',
  'applicant 超期未验收或未退款',
  'applicant 委托中介申报',
];
const ADMISSION = ['入库批次', '认定日期', '有效期至', '龙岗服务基础'].map((header) => `suppliers ${header}`);

describe('taken away from a register in order, it leaves less evidenced', () => {
  test.each<['LGC' | 'LGM', string[]]>([
    ['LGC', [...EITHER, ...PROJECT, ...OF_THE_CITY, 'applicant 行业代码']],
    ['LGM', [...EITHER, ...PROJECT, ...OF_THE_CITY, ...ADMISSION]],
  ])('%s: everything else', (id, allowed) => {
    expect(unasked(id, sheetsIn(CLEAN[id]), () => true).sort()).toEqual(allowed.sort());
  });

  test('SZV: everything else; invoices, payments and tax records belong to a later stage', () => {
    const later = new Set(['invoices', 'payments', 'taxRecords']);
    const allowed = [
      ...EITHER.filter((name) => !later.has(name.split(' ')[0] ?? '')),
      ...PROJECT,
      'suppliers 龙岗服务基础',
      'applicant 行业代码',
      'applicant 上年度未兑现额度',
      'applicant 在龙岗区实际经营',
      'applicant 严重失信',
    ];
    const found = unasked('SZV', sheetsIn(CLEAN.SZV), ({ kind }) => !later.has(kind));
    expect(found.sort()).toEqual(allowed.sort());
  });

  /** A row is told by its number or its name; without 年度 the rows are of one year, as these are. */
  test.each<[ProgrammeId, ProjectKind, string[]]>([
    ['M04', 'corpusReleases', ['编号', '语料名称', '年度']],
    ['M05', 'filedModels', ['编号', '年度']],
    ['M07', 'robots', ['编号', '机器人产品', '年度']],
    ['M08', 'smartProducts', ['编号', '智能产品名称', '年度']],
    // Two numbers without a name may be one project, which has one cap.
    ['M10', 'demonstrations', ['编号', '年度']],
    ['M11', 'research', ['编号', '攻关项目', '年度']],
    ['M12', 'platforms', ['平台编号', '平台名称', '年度']],
    ['M13', 'parks', ['园区编号', '园区名称', '年度']],
    ['M16', 'events', ['活动编号', '活动名称', '年度']],
  ])('%s: every other column of its own table', (id, kind, allowed) => {
    const rows = PROJECTS[kind].map((row) => ({ ...row, 年度: 2025, 佐证文件: '合同、付款回单.pdf' }));
    const register: Register = {
      applicant: CLEAN.LGC.applicant,
      projects: { [kind]: rows },
      options: { 'm08.floor': '100000' },
    };
    const found = unasked(id, sheetsIn(register), (sheet) => sheet.kind === kind);
    expect(found.sort()).toEqual(allowed.map((header) => `${kind} ${header}`).sort());
  });
});
