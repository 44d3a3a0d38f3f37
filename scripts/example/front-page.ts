import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { programmeOf } from '../../src/policy';
import { SHOWN } from './expected';
import { overTables, parameter, type StoredFormula } from './formulas';
import { FORMATS, formatted, LOOK } from './look';
import { SHEETS } from './tables';

type Line = readonly (Partial<Cell> | null)[];

const text = (value: string, style: CellStyle): Partial<Cell> => ({ value, style });

function live({ formula, values }: StoredFormula, style: CellStyle): Partial<Cell> {
  return { formula, formulaResult: values[0]?.[0] ?? null, style };
}

const PURPOSE = [
  '这是一家虚构公司的合同台账：44 份合同，分别拟申报龙岗区算力扶持、龙岗区调用模型扶持和深圳市训力券。',
  '每张工作表是一张按表头识别的表；改动任何一格，下面的金额和右侧窗格随之更新。',
  '窗格（开始 → 算补）列出每份合同计入或剔除的原因；点一条提示，光标就到它所说的单元格。「测算说明」逐步写出计算过程。',
  '金额是测算上限，不是应得金额：以主管部门审核及年度资金总额控制为准。公司、人名、代码均为虚构。',
];

/** What the pane's amounts rest on, one line a programme. */
const BASIS: Readonly<Record<string, string>> = {
  LGC: '周期年度内实际发生的算力费用 × 30%，不低于 50 万元，年度上限 600 万元',
  LGM: '周期年度内完成的模型服务合同 × 30%，年度上限 200 万元',
  SZV: '训练及验证性推理合同 × 50%，不低于 50 万元，年度上限 1000 万元减上年度未兑现额度',
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

function lines(): Line[] {
  return [
    [text('算补 · 示例工作簿', LOOK.title)],
    [text('深圳市砚川映山人工智能有限公司（虚构）', LOOK.quiet)],
    [],
    ...PURPOSE.map((sentence): Line => [text(sentence, LOOK.text)]),
    [],
    [text('测算上限（元）', LOOK.section), text('', LOOK.section), text('', LOOK.section)],
    ...SHOWN.map(programmeOf).map(({ id, title, functionName }): Line => [
      text(title.zh, LOOK.line),
      live(overTables(functionName), LOOK.amount),
      text(BASIS[id] ?? '', LOOK.remark),
    ]),
    [
      text('合同份数', LOOK.line),
      {
        formula: 'ROWS(合同[合同编号])',
        formulaResult: SHEETS.contracts.rows.length,
        style: formatted(LOOK.line, FORMATS.count),
      },
      text('', LOOK.line),
    ],
    [],
    [text('政策数值（POLICY_PARAM）', LOOK.section), text('', LOOK.section), text('', LOOK.section)],
    ...SAMPLES.map(([label, programme, name, format]): Line => [
      text(label, LOOK.line),
      live(parameter(programme, name), formatted(LOOK.line, format)),
      text(`=POLICY_PARAM("${programme}","${name}")`, LOOK.remark),
    ]),
  ];
}

const FIRST_SENTENCE = 3;

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
    columns: [{ width: 40 }, { width: 22 }, { width: 74 }],
    merges: sentences.map((r) => ({ startRow: r, endRow: r, startCol: 0, endCol: 2 })),
    rowDefs: new Map(page.map((_, r) => [r, { height: r === 0 ? 32 : 22 }])),
    view: { showGridLines: false },
  };
}
