import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { civilDate } from '../../src/calendar';
import { PROGRAMMES, type Programme, type ProgrammeId } from '../../src/policy';
import { amountOf, call, quoted, type StoredFormula } from './formulas';
import { FORMATS, formatted, LOOK } from './look';
import { DEFECTS } from './review/defects';

type Line = readonly (Partial<Cell> | null)[];

const text = (value: string, style: CellStyle): Partial<Cell> => ({ value, style });

function live({ formula, values }: StoredFormula, style: CellStyle): Partial<Cell> {
  return { formula, formulaResult: values[0]?.[0] ?? null, style };
}

const PURPOSE = [
  '这是一家虚构公司的台账：44 份合同，拟申报龙岗区算力扶持、调用模型扶持和深圳市训力券；另有龙岗区其他措施的十张项目表。',
  '每张表按表头识别；改动任何一格，下面的金额和右侧窗格随之更新。条款有不同读法的在「选项」里选，数值有修订的写进「政策参数」。',
  '窗格（开始 → 算补）列出计入或剔除的原因，点一条就到那一格。「申报安排」「逐份金额」「测算说明」「版本比较」「入库核对」由公式溢出。',
  `末尾的【复核日】一组表是另一家虚构公司的台账，埋有 ${String(DEFECTS.length)} 处缺陷，清单见「【复核日】缺陷清单」；检查时单独成册，不影响这里的金额。`,
  '金额是测算上限，不是应得金额：以主管部门审核及年度资金总额控制为准。公司、人名、代码均为虚构。',
];

/** What the amounts rest on, one line a programme. */
const BASIS: Readonly<Record<ProgrammeId, string>> = {
  LGC: '周期年度内实际发生的算力费用 × 30%，不低于 50 万元，年度上限 600 万元',
  LGM: '周期年度内完成的模型服务合同 × 30%，年度上限 200 万元',
  SZV: '训练及验证性推理合同 × 50%，不低于 50 万元，年度上限 1000 万元减上年度未兑现额度',
  M03: '经数据交易平台采购语料的合同额 × 20%，年度上限 100 万元',
  M04: '在市级认定平台开放语料的生产费用 × 20%，年度上限 30 万元，须经评审',
  M05: '完成国家备案的自研模型，每个最高 50 万元，年度上限 200 万元',
  M07: '首次试用研发投入 × 5%；首次销售制备成本 × 50%，每次最高 50 万元；年度上限 200 万元',
  M08: '研发投入 × 30%，年度上限 30 万元；规模门槛未公布，此处按「选项」m08.floor',
  M10: '入选项目实际投入 × 30%，每个最高 200 万元',
  M11: '攻关总投资 × 50%，每个最高 300 万元；配套每个最高 200 万元；年度上限 500 万元',
  M12: '认定最高 400 万元；每次达成目标最高 50 万元；企业合计上限 500 万元，不分年度',
  M13: '集聚年度上限 200 万元，达到规模 400 万元，就高；名园一次性 100 万元',
  M16: '在龙岗举办的已备案活动实际费用 × 30%，单个最高 300 万元',
};

/** Samples of POLICY_PARAM: what it is, programme and parameter, number format. */
const SAMPLES = [
  ['龙岗区算力扶持：比例', 'LGC', 'rate', FORMATS.percent],
  ['龙岗区算力扶持：费用门槛（元）', 'LGC', 'floor', FORMATS.money],
  ['龙岗区调用模型扶持：年度上限（元）', 'LGM', 'cap', FORMATS.money],
  ['深圳市训力券：未满一周年企业比例', 'SZV', 'rateYoung', FORMATS.percent],
  ['深圳市训力券：第三批机构合同起始日', 'SZV', 'batch3Start', FORMATS.date],
  ['深圳市训力券：受理截止', 'SZV', 'windowEnd', FORMATS.date],
] as const;

/** A day that a formula reads, with what it asks for. */
const APPROVED = { cell: 'B35', value: civilDate(2025, 9, 26) };

function lines(): Line[] {
  return [
    [text('算补 · 示例工作簿', LOOK.title)],
    [text('深圳市砚川映山人工智能有限公司（虚构）', LOOK.quiet)],
    ...PURPOSE.map((sentence): Line => [text(sentence, LOOK.text)]),
    [],
    heading('测算上限（元）'),
    ...PROGRAMMES.filter(({ subject }) => subject === 'contracts').map(amountLine),
    heading('龙岗区其他措施（元）'),
    ...PROGRAMMES.filter(({ subject }) => subject !== 'contracts').map(amountLine),
    [],
    [],
    heading('政策数值（POLICY_PARAM）'),
    ...SAMPLES.map(([label, programme, name, format]): Line => [
      text(label, LOOK.line),
      live(call('POLICY_PARAM', [quoted(programme), quoted(name)]), formatted(LOOK.line, format)),
      text(`=POLICY_PARAM("${programme}","${name}")`, LOOK.remark),
    ]),
    [],
    heading('书面材料截止日（LG_PAPER_DEADLINE）'),
    [
      text('收到审核通过通知', LOOK.line),
      { value: APPROVED.value, style: formatted(LOOK.choice, FORMATS.date) },
      text('可改', LOOK.remark),
    ],
    [
      text('最迟递交', LOOK.line),
      live(
        call('LG_PAPER_DEADLINE', [{ text: APPROVED.cell, value: APPROVED.value }]),
        formatted(LOOK.line, FORMATS.date),
      ),
      text('之后 5 个工作日：周日 9 月 28 日补班算一天，国庆假期不算', LOOK.remark),
    ],
  ];
}

function heading(words: string): Line {
  return [text(words, LOOK.section), text('', LOOK.section), text('', LOOK.section)];
}

function amountLine(programme: Programme): Line {
  const { id, title, subject } = programme;
  return [
    text(title.zh, LOOK.line),
    live(amountOf(programme), subject === 'contracts' ? LOOK.amount : LOOK.sum),
    text(BASIS[id], LOOK.remark),
  ];
}

const FIRST_SENTENCE = 2;

export function frontPage(): WriteSheet {
  const page = lines();
  const cells = new Map<string, Partial<Cell>>();
  page.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell) cells.set(`${String(r)},${String(c)}`, cell);
    });
  });
  const sentences = PURPOSE.map((_, i) => FIRST_SENTENCE + i);
  return {
    name: '首页',
    rows: page.map((line) => line.map((cell) => cell?.value ?? null)),
    cells,
    columns: [{ width: 40 }, { width: 22 }, { width: 82 }],
    merges: sentences.map((r) => ({ startRow: r, endRow: r, startCol: 0, endCol: 2 })),
    rowDefs: new Map(page.map((_, r) => [r, { height: r === 0 ? 32 : 22 }])),
    view: { showGridLines: false },
  };
}
