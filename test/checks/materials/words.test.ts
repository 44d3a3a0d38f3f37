import { answerOf, namesPaper, saysLacking } from '../../../src/checks/materials/words';
import { documentsNamed } from '../../../src/checks/materials/names';

describe('the words of 状态, 盖章 and 签字', () => {
  it.each(['齐备', '已备', '有', '完成', '√', '是', ' 齐 全 ', '已上传', 'ＯＫ', '1'])(
    '%s is a yes',
    (word) => {
      expect(answerOf(word)).toBe('yes');
    },
  );
  it.each(['缺', '待补', '无', '否', '未齐', '办理中', '没有', '尚未取得', '×', '部分齐备'])(
    '%s is a no',
    (word) => {
      expect(answerOf(word)).toBe('no');
    },
  );
  it.each(['不适用', '无需', 'N/A', '不涉及'])('%s takes it off the list', (word) => {
    expect(answerOf(word)).toBe('not-applicable');
  });
  it.each([null, '', '-', '—', '在人事部'])('%s says neither', (word) => {
    expect(answerOf(word)).toBeNull();
  });
});

describe('a cell for the names of papers', () => {
  it.each([
    '验收报告.pdf',
    '附件3',
    '见合同附件',
    '2025年验收单',
    '补充协议；待补发票',
    '无偿使用协议.pdf',
    '待付款说明.docx',
    '√',
    '已备',
  ])('%s names one', (cell) => {
    expect(namesPaper(cell)).toBe(true);
  });
  it.each([
    '无',
    '待补',
    '暂缺',
    '后补',
    '/',
    '—',
    '没有',
    '未提供',
    '办理中',
    '尚未验收',
    '待补；无',
    '未知',
    '不详',
    'N/A',
    'TBD',
    '×',
    '否',
    '已作废',
  ])('%s names none', (cell) => {
    expect(namesPaper(cell)).toBe(false);
  });
});

describe('a note on a contract', () => {
  it.each(['未写明收费金额', '缺少 收费金额', '合同无具体内容；未约定价款'])('%s lacks the price', (note) => {
    expect(saysLacking(note, 'statesPrice')).toBe(true);
  });
  it.each([null, '已写明收费金额', '收费金额无误', '缺少附件；收费金额见第三条'])('%s does not', (note) => {
    expect(saysLacking(note, 'statesPrice')).toBe(false);
  });
});

describe('the name of a document', () => {
  const ids = (programme: 'LGC' | 'LGM' | 'SZV', text: string): string[] =>
    documentsNamed(programme, text).map(({ form, refused }) => `${form.id}${refused ? '!' : ''}`);

  it.each([
    ['LGC', '企业营业执照复印件（加盖公章）', ['B2']],
    ['LGC', '发票', ['C1b']],
    ['LGC', '发票（复印件）、银行回单、税票', ['C1c', 'C1b', 'C1d']],
    ['LGC', '合同台账', []],
    ['LGC', '劳动合同', ['B4b']],
    ['LGC', '法定代表人及项目负责人身份证', ['B3', 'B4a']],
    ['LGC', '完税证明', ['B7!', 'C1d']],
    ['SZV', '纳税证明', ['V7!']],
    ['LGM', '模型备案登记证明', ['D3a']],
    ['LGM', '大模型登记证明', ['D3a!']],
  ] as const)('%s: %s', (programme, text, wanted) => {
    expect(ids(programme, text)).toEqual(wanted);
  });
});
