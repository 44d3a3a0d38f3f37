import type { MemoryModel } from '../../src/workbench/host';
import type { Assessment, PaneHost } from '../../src/taskpane/host';
import { area } from './use-host';

type Cells = (string | number)[][];

/** A command of the pane that writes, in a workbook in which it writes in one way. */
export interface WriteCommand {
  readonly name: string;
  readonly command: 'record' | 'listMaterials' | 'repairFormulas';
  /** Sheets beside the contracts and the suppliers. */
  readonly sheets?: Readonly<Record<string, Cells>>;
  /** What was done before. */
  readonly earlier?: (host: PaneHost, assessment: Assessment, model: MemoryModel) => Promise<unknown>;
  /** Writes into more places than one: a refusal between them leaves the first written until the next attempt. */
  readonly inSteps?: boolean;
}

const CONTRACTS: Cells = [
  ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '不含税金额', '申报项目'],
  ['HT-1', '甲算力有限公司', '模型训练', 45680, 45700, 45800, 600000, '算力扶持'],
  ['HT-2', '乙算力有限公司', '生产推理', 45680, 45700, 45800, 700000, '算力扶持'],
  ['HT-3', '丙算力有限公司', '生产推理', 45680, 45700, 45800, 800000, '算力扶持'],
];
const SUPPLIERS: Cells = [
  ['名称', '入库批次', '入库服务项目', '龙岗服务基础'],
  ['甲算力有限公司', '第一批', '训练算力', '是'],
];

const NEW_LINE: Cells[number] = CONTRACTS[1]?.with(0, 'HT-4') ?? [];
const KNOWN = '=LG_COMPUTE_SUBSIDY(合同!A1:H4)';
const BLANK_COLUMNS = { first: 7, count: 4 };

export const WRITE_COMMANDS: readonly WriteCommand[] = [
  { name: 'the first decision', command: 'record' },
  { name: 'a decision in an Excel table', command: 'record', earlier: decideOther },
  { name: 'a decision changed', command: 'record', earlier: decideSame },
  {
    name: 'a decision in a table kept by hand',
    command: 'record',
    sheets: {
      备忘: [
        ['理由', '处理', '我的列', '问题编号'],
        ['', '待处理', '保留', 'use-0123456789'],
      ],
    },
  },
  {
    name: 'a decision where the cells below are taken',
    command: 'record',
    sheets: {
      处理记录: [
        ['问题编号', '处理', '理由'],
        ['use-0123456789', '已修正', ''],
        ['', '', ''],
        ['注', '', ''],
      ],
    },
  },
  { name: 'a decision on a blank sheet of its name', command: 'record', sheets: { 处理记录: [] } },
  { name: 'the first list of materials', command: 'listMaterials' },
  {
    name: 'materials completed and added',
    command: 'listMaterials',
    earlier: async (host, assessment, model) => {
      await host.listMaterials(assessment);
      const blank = Array.from({ length: BLANK_COLUMNS.count }, () => '');
      model.writeCells(sheetId(model, '材料'), area(2, BLANK_COLUMNS.first, 1, BLANK_COLUMNS.count), [blank]);
      model.writeCells(sheetId(model, '合同'), area(4, 0, 1, NEW_LINE.length), [NEW_LINE]);
    },
  },
  {
    name: 'materials completed, and added on a sheet of their own',
    command: 'listMaterials',
    earlier: async (host, assessment, model) => {
      await host.listMaterials(assessment);
      const [header = [], first = []] = model.readValues(sheetId(model, '材料'), area(0, 0, 2, 12));
      model.deleteSheet(sheetId(model, '材料'));
      const blanked = first.map((cell, i) => (i >= BLANK_COLUMNS.first && i < 11 ? '' : cell));
      model.writeCells(sheetId(model, '已有材料'), area(0, 0, 2, 12), [header, blanked]);
      model.writeCells(sheetId(model, '材料'), area(0, 0), [['材料清单']]);
      model.writeCells(sheetId(model, '材料'), area(1, 0, 1, 12), [header]);
      model.writeCells(sheetId(model, '材料'), area(3, 0), [['注：由财务部填']]);
    },
    inSteps: true,
  },
  {
    name: 'a formula repaired',
    command: 'repairFormulas',
    earlier: leaveUnknown({ 汇总: [`=_xldudf_${KNOWN.slice(1)}`] }),
  },
  {
    name: 'formulas repaired on two sheets, one cell with the text format, others left alone',
    command: 'repairFormulas',
    earlier: async (host, assessment, model) => {
      await leaveUnknown({
        汇总: [KNOWN, '=OTHER_ADD_IN(1)', `='C:\\LIBRARY\\FUNCRES.XLAM'!_xldudf_${KNOWN.slice(1)}`],
        测算: [KNOWN],
      })(host, assessment, model);
      model.writeNumberFormats(sheetId(model, '汇总'), area(0, 0), [['@']]);
      // One shows what was saved.
      model.writeCells(sheetId(model, '测算'), area(1, 0), [[`=_xldudf_${KNOWN.slice(1)}`]]);
      model.setResults(sheetId(model, '测算'), area(1, 0), [[390_000]]);
    },
    inSteps: true,
  },
];

/** Formulas as they stand where Excel did not know a function when they were entered. Now it knows one of ours. */
function leaveUnknown(
  formulas: Readonly<Record<string, readonly string[]>>,
): NonNullable<WriteCommand['earlier']> {
  return (_, __, model) => {
    model.resultOf = () => '#NAME?';
    for (const [sheet, column] of Object.entries(formulas)) {
      model.writeCells(
        sheetId(model, sheet),
        area(0, 0, column.length),
        column.map((formula) => [formula]),
      );
    }
    model.resultOf = (formula) => (formula === KNOWN ? 390_000 : '#NAME?');
    return Promise.resolve();
  };
}

/** The workbook in which the command is given. */
export function fill(model: MemoryModel, { sheets = {} }: WriteCommand): void {
  model.renameSheet(model.activeSheetId(), '合同');
  for (const [name, cells] of Object.entries({ 合同: CONTRACTS, 供应商: SUPPLIERS, ...sheets })) {
    const id = sheetId(model, name);
    if (cells.length > 0) model.writeCells(id, area(0, 0, cells.length, cells[0]?.length ?? 1), cells);
  }
}

function sheetId(model: MemoryModel, name: string): string {
  return model.sheets().find((sheet) => sheet.name === name)?.id ?? model.addSheet(name).id;
}

/** Gives the command, by what was assessed once. */
export function give({ command }: WriteCommand, host: PaneHost, assessment: Assessment): Promise<unknown> {
  switch (command) {
    case 'record':
      return decide(host, assessment, 3, '=已说明');
    case 'listMaterials':
      return host.listMaterials(assessment);
    case 'repairFormulas':
      return host.repairFormulas();
  }
}

function decide(host: PaneHost, assessment: Assessment, row: number, reason: string): Promise<unknown> {
  const task = assessment.tasks.tasks.find((one) => one.check === 'use' && one.row === row);
  if (!task) throw new Error(`no finding in row ${String(row)}`);
  return host.record(assessment, { task, decision: 'accepted', reason }, 'zh');
}

function decideOther(host: PaneHost, assessment: Assessment): Promise<unknown> {
  return decide(host, assessment, 4, '另一份');
}

function decideSame(host: PaneHost, assessment: Assessment): Promise<unknown> {
  return decide(host, assessment, 3, '先前');
}
