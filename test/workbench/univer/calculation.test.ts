import { ICommandService } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { Calculation } from '../../../src/workbench/univer/calculation';
import { cellData, openInNode } from './node-grid';

let close: () => void = () => undefined;
afterEach(() => {
  close();
});

/** A number in A1 and `count` formulas in column B that add their row to it. */
function setUp(count: number) {
  const rows = Array.from({ length: count }, (_, row) => [row === 0 ? 1 : '', `=$A$1+${String(row)}`]);
  const sheet = { id: 's', name: 'S', rowCount: count, columnCount: 3, cellData: cellData(rows) };
  const book = openInNode({ sheetOrder: ['s'], sheets: { s: sheet } });
  const heard: string[] = [];
  const calculation = new Calculation(book.injector, {
    begins: () => heard.push('begins'),
    ended: () => heard.push('ended'),
  });
  close = () => {
    calculation.dispose();
    book.dispose();
  };
  const cell = (address: string) => {
    const found = book.workbook.getSheetBySheetId('s')?.getRange(address);
    if (!found) throw new Error('gone');
    return found;
  };
  return {
    book,
    calculation,
    heard,
    /** Stops the next calculations before their first formula. */
    stopNext: (times: number) => {
      let left = times;
      const commands = book.injector.get(ICommandService);
      commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id || left === 0) return;
        const { stageInfo } = params as ISetFormulaCalculationNotificationMutation;
        if (stageInfo?.stage !== FormulaExecuteStageType.START_CALCULATION) return;
        left -= 1;
        commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
      });
    },
    edit: (value: number) => cell('A1').setValue(value),
    wrong: () => {
      const first = Number(cell('A1').getValue());
      return Array.from({ length: count }, (_, row) => row).filter(
        (row) => cell(`B${String(row + 1)}`).getValue() !== first + row,
      );
    },
  };
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('Calculation', () => {
  it('is not at rest from the edit on until the results are in the cells', async () => {
    const { calculation, edit, wrong, heard } = setUp(20);
    expect(calculation.atRest).toBe(true);
    calculation.recalculateAll();
    expect(calculation.atRest).toBe(false);
    await calculation.rest();
    expect(wrong()).toEqual([]);
    edit(10);
    expect(calculation.atRest).toBe(false);
    await calculation.rest();
    expect(wrong()).toEqual([]);
    expect(heard).toEqual(['begins', 'ended', 'begins', 'ended']);
  });

  it('stays at rest while cells are only painted', async () => {
    const { calculation, book } = setUp(5);
    calculation.recalculateAll();
    await calculation.rest();
    book.workbook.getActiveSheet().getRange('A1:B3').setBackgroundColor('#ffeeaa').setFontWeight('bold');
    expect(calculation.atRest).toBe(true);
  });

  it('waits for what was asked for while another calculation was under way', async () => {
    const { calculation, edit, wrong, heard } = setUp(1500);
    calculation.recalculateAll();
    await calculation.rest();
    edit(2);
    while (heard.filter((word) => word === 'begins').length < 2) await pause(1);
    edit(3);
    calculation.recalculateAll({ anew: true });
    await calculation.rest();
    expect(wrong()).toEqual([]);
  });

  it.each([1, 2, 3])('makes up for calculations that were stopped, %i one after another', async (times) => {
    const { calculation, edit, wrong, stopNext, heard } = setUp(20);
    calculation.recalculateAll();
    await calculation.rest();
    stopNext(times);
    edit(5);
    await calculation.rest();
    expect(wrong()).toEqual([]);
    expect(heard.filter((word) => word === 'begins')).toHaveLength(1 + times + 1);
  });

  it('calculates everything that changed while it was calculating', async () => {
    const { calculation, edit, wrong } = setUp(3000);
    calculation.recalculateAll();
    for (let value = 2; value <= 8; value += 1) {
      await pause(90 + value * 11);
      edit(value);
    }
    expect(calculation.atRest).toBe(false);
    await calculation.rest();
    expect(wrong()).toEqual([]);
  }, 60_000);

  it('is over when the grid is', async () => {
    const { calculation, edit } = setUp(10);
    edit(2);
    const rest = calculation.rest();
    calculation.dispose();
    await rest;
  });
});
