import { splitRegisters, type TableInput } from '../../src/ledger';

const CONTRACTS = [
  ['合同编号', '供应商名称', '含税金额'],
  ['C1', '甲', 50],
];
const APPLICANT = [
  ['字段', '值'],
  ['单位名称', '乙'],
];
const SUPPLIERS = [
  ['名称', '信用代码', '入库批次'],
  ['甲', 'X', '第一批'],
];

const sheet = (name: string, values: unknown[][]): TableInput => ({ sheet: name, values });
const split = (...inputs: TableInput[]): [string | null, (string | undefined)[]][] =>
  splitRegisters(inputs).map(({ name, inputs: own }) => [name, own.map((input) => input.sheet)]);

describe('splitRegisters', () => {
  it('leaves a workbook without marks as it is, with tables or without', () => {
    expect(split(sheet('合同', CONTRACTS), sheet('申报单位', APPLICANT))).toEqual([
      [null, ['合同', '申报单位']],
    ]);
    expect(split({ values: CONTRACTS })).toEqual([[null, [undefined]]]);
    expect(split()).toEqual([[null, []]]);
  });

  it('sets a complete sheet set apart, in the order of the sheets', () => {
    expect(
      split(
        sheet('【复核日】合同', CONTRACTS),
        sheet('合同', CONTRACTS),
        sheet('【复核日】申报单位', APPLICANT),
        sheet('申报单位', APPLICANT),
        sheet(' 【 复核日 】供应商', SUPPLIERS),
      ),
    ).toEqual([
      [null, ['合同', '申报单位']],
      ['复核日', ['【复核日】合同', '【复核日】申报单位', ' 【 复核日 】供应商']],
    ]);
  });

  it('keeps several sets apart, also on sheets that hold several tables', () => {
    const whole = [...APPLICANT, [], ...CONTRACTS];
    expect(split(sheet('【A】全部', whole), sheet('【B】全部', whole))).toEqual([
      ['A', ['【A】全部']],
      ['B', ['【B】全部']],
    ]);
  });

  it.each([
    ['no applicant', [sheet('【附件1】合同', CONTRACTS), sheet('申报单位', APPLICANT)]],
    ['an applicant alone', [sheet('合同', CONTRACTS), sheet('【附件2】申报单位', APPLICANT)]],
    [
      'a list of other things',
      [
        sheet('【附件】合同', CONTRACTS),
        sheet('【附件】说明', [
          ['字段', '值'],
          ['合同编号', '填合同上的号'],
        ]),
      ],
    ],
    ['each part marked on its own', [sheet('【1】合同', CONTRACTS), sheet('【2】申报单位', APPLICANT)]],
    ['an empty mark', [sheet('【】合同', CONTRACTS), sheet('【 】申报单位', APPLICANT)]],
    ['the mark elsewhere', [sheet('合同【甲】', CONTRACTS), sheet('申报单位【甲】', APPLICANT)]],
  ])('is one register where a set has %s', (_, inputs) => {
    expect(splitRegisters(inputs)).toEqual([{ name: null, inputs }]);
  });

  it('shares the other sheets among the sets when they have nothing to claim for', () => {
    const inputs = [
      sheet('供应商', SUPPLIERS),
      sheet('【甲】合同', CONTRACTS),
      sheet('【甲】申报单位', APPLICANT),
      sheet('【附件】申报单位', APPLICANT),
    ];
    expect(split(...inputs)).toEqual([
      ['甲', ['【甲】合同', '【甲】申报单位', '供应商', '【附件】申报单位']],
    ]);
  });

  it('takes a table of projects for something to claim for', () => {
    const events = [
      ['活动编号', '活动名称', '活动实际费用'],
      ['E1', '大会', 1],
    ];
    expect(
      split(sheet('活动', events), sheet('【甲】活动', events), sheet('【甲】申报单位', APPLICANT)).map(
        ([name]) => name,
      ),
    ).toEqual([null, '甲']);
  });
});
