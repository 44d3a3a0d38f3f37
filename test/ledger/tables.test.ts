import {
  APPLICANT_FIELDS,
  TABLES,
  headerOf,
  locate,
  readLedger,
  type FieldSpec,
  type TableKind,
  type TableSpec,
} from '../../src/ledger';
import { readHeader } from '../../src/ledger/header';
import { recognise } from '../../src/ledger/recognise';

const CANONICAL: Partial<Record<TableKind, string>> = {
  contracts:
    '合同编号, 供应商名称, 供应商信用代码, 用途, 服务项目, 签订日期, 服务开始, 服务结束, 含税金额, 不含税金额, 税率, 实际发生费用, 已获其他资助, 训力券已兑付, 项目, 币种',
  invoices:
    '发票号码, 发票代码, 开票日期, 销售方名称, 销售方信用代码, 购买方名称, 购买方信用代码, 金额, 税额, 价税合计, 合同编号, 红冲发票号码',
  payments: '付款流水号, 付款日期, 付款方, 收款方, 付款金额, 合同编号',
  taxRecords: '税票号码, 发票号码, 税票日期, 税票金额',
  suppliers:
    '名称, 信用代码, 入库批次, 入库服务项目, 认定日期, 有效期至, IDC/ISP许可证, 算力规模P, 龙岗服务基础, 模型名称, 模型备案号, 备案日期, 等保级别, 测评日期',
  ownership:
    '持股方, 持股方代码, 被持股方, 被持股方代码, 持股比例, 表决权比例, 起始日期, 终止日期, 持股方类型',
  roles: '人员, 单位, 职务, 起始日期, 终止日期',
  applicant: '字段, 值',
  materials: '项目, 材料, 状态, 盖章, 签字, 文件, 备注',
  options: '选项, 值',
  parameters: '项目, 参数, 生效日期, 值, 依据',
};
const SPECS = Object.entries(TABLES) as [TableKind, TableSpec][];

describe('the tables of the workbook', () => {
  it.each(Object.entries(CANONICAL) as [TableKind, string][])(
    '%s has the headers of the template, in their order',
    (kind, headers) => {
      const spec: TableSpec = TABLES[kind];
      const expected = headers.split(', ');
      const written = Object.values(spec.fields).map(({ zh }) => zh);
      expect(written.filter((zh) => expected.includes(zh))).toEqual(expected);
    },
  );

  it.each(SPECS)(
    '%s is recognised by its canonical headers in either language, in any order',
    (kind, spec) => {
      const fields = Object.entries(spec.fields);
      for (const language of ['zh', 'en'] as const) {
        const row = fields.map(([, texts]) => texts[language]).reverse();
        const found = recognise(row, 0, row.length - 1);
        expect(found?.spec.kind).toBe(kind);
        expect([...(found?.cells.keys() ?? [])].sort()).toEqual(fields.map(([name]) => name).sort());
      }
    },
  );

  it.each(SPECS)('%s claims every alias for one field only', (_, spec) => {
    for (const { zh, en, aliases } of Object.values(spec.fields)) {
      const keys = new Set([zh, en, ...aliases].map((word) => readHeader(word).key));
      for (const other of Object.values(spec.fields).filter((field) => field.zh !== zh))
        for (const word of [other.zh, other.en, ...other.aliases])
          expect([zh, keys.has(readHeader(word).key) && word]).toEqual([zh, false]);
    }
  });

  it('names the lines of the applicant as the template does', () => {
    const own = Object.values(APPLICANT_FIELDS).filter((field: FieldSpec) => field.found !== true);
    expect(own.map(({ zh }) => zh)).toEqual([
      '单位名称',
      '信用代码',
      '单位类型',
      '注册日期',
      '行业代码',
      '是否分支机构',
      '是否训力券入库机构',
      '上年度未兑现额度',
      '提交日期',
      '审核通过日期',
      '短信通知日期',
      '书面材料递交日期',
      '事业单位',
      '项目负责人',
      '主要成员',
      '主要成员2',
      '涉及科技伦理',
      '在龙岗区实际经营',
      '在深圳依法经营',
      '严重失信',
      '限制申请财政资金',
      '超期未验收或未退款',
      '委托中介申报',
      '注册地',
      '纳税地',
      '统计地',
      '上一申报周期截止日',
    ]);
  });
});

describe('headers', () => {
  it.each<[string, string, 'wan' | 'yuan' | null]>([
    ['含税金额（万元）', '含税金额', 'wan'],
    ['含税金额(元)', '含税金额', 'yuan'],
    ['合同金额\n（万元，含税）', '合同金额含税', 'wan'],
    ['合同金额(含税)(元)', '合同金额含税', 'yuan'],
    [' * 含 税 金 额 ：', '含税金额', null],
    ['金额-人民币元', '金额', 'yuan'],
    ['金额[单位：万元]', '金额', 'wan'],
    ['Contract  No.*', 'contractno', null],
    ['Amount (RMB)', 'amount', 'yuan'],
    ['ＡＭＯＵＮＴ', 'amount', null],
    ['金额（美元）', '金额美', 'yuan'],
  ])('%p', (text, key, unit) => {
    expect(readHeader(text)).toEqual({ key, unit });
  });

  it.each<[string, string[], TableKind | null]>([
    [
      'a finance register',
      ['序号', '合同号', '供方名称', '统一社会信用代码', '合同金额(含税)', '签署日期', '开始日期', '备注'],
      'contracts',
    ],
    ['two columns', ['合同编号', '金额'], 'contracts'],
    [
      'an invoice ledger',
      ['发票号码', '开票日期', '供应商名称', '不含税金额', '税额', '价税合计', '合同号'],
      'invoices',
    ],
    [
      'contracts that name an invoice',
      ['合同编号', '供应商', '签约日期', '含税金额', '发票号码'],
      'contracts',
    ],
    ['payments to suppliers', ['合同编号', '供应商名称', '付款日期', '付款金额'], 'payments'],
    ['a shareholder list', ['股东名称', '公司名称', '出资比例'], 'ownership'],
    ['suppliers by another name', ['供应商名称', '统一社会信用代码', '入库批次', '服务项目'], 'suppliers'],
    ['nothing of ours', ['姓名', '电话', '地址'], null],
    ['one known word', ['金额', '电话'], null],
  ])('recognises %s', (_, row, kind) => {
    expect(recognise(row, 0, row.length - 1)?.spec.kind ?? null).toBe(kind);
  });

  it('prefers the canonical header to an alias, and the first of two aliases', () => {
    const values = [
      ['供应商', '供应商名称', '合同号', '合同号码', '含税金额'],
      ['甲', '乙', 'C1', 'C2', 1],
    ];
    expect(readLedger([{ values }]).contracts?.rows[0]).toMatchObject({ supplierName: '乙', id: 'C1' });
  });

  it('reads 万元 from the header and keeps the text for messages', () => {
    const values = [
      ['合同编号', '供应商', '含税金额（万元）', '不含税金额'],
      ['C1', '甲', 50.00005, 500000],
    ];
    const row = readLedger([{ values, firstColumn: 3 }]).contracts?.rows[0];
    expect([row?.gross, row?.net]).toEqual([50_000_050, 50_000_000]);
    expect(row && [locate(row.source, 'gross'), headerOf(row.source, 'gross')]).toEqual([
      5,
      '含税金额（万元）',
    ]);
    expect(row && [locate(row.source, 'incurred'), headerOf(row.source, 'incurred')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
