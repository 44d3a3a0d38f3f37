import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { fitTallRows } from '../../../src/workbench/session/tall-rows';

function workbook(rowData: Record<number, { h?: number }>): IWorkbookData {
  return {
    id: 'w',
    name: 'w',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: { big: { fs: 18 }, usual: { fs: 11 } },
    sheetOrder: ['s'],
    sheets: {
      s: {
        id: 's',
        cellData: {
          0: { 0: { v: '标题', s: 'big' } },
          1: { 0: { v: 1, s: 'usual' } },
          2: { 3: { v: 1, s: { fs: 24 } } },
        },
        rowData,
      },
    },
  };
}

describe('fitTallRows', () => {
  it('gives rows with large letters the height they need, and only those', () => {
    // 18 and 24 points at 4/3 pixels, times 1.35.
    expect(fitTallRows(workbook({})).sheets['s']?.rowData).toEqual({
      0: { ia: 1, ah: 33 },
      2: { ia: 1, ah: 44 },
    });
  });

  it('leaves the heights of the file', () => {
    expect(fitTallRows(workbook({ 0: { h: 50 } })).sheets['s']?.rowData?.[0]).toEqual({ h: 50 });
  });

  it('leaves the workbook it was given as it was', () => {
    const before = workbook({});
    fitTallRows(before);
    expect(before).toEqual(workbook({}));
  });
});
