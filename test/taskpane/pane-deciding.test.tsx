/** @jest-environment jsdom */
import { ExcelFault } from '../../src/excel';
import { host, container, during, show, button, press, choose, spoken, onCard, write } from './shown-pane';

describe('deciding', () => {
  test('accepting asks for a reason, writes it and takes the finding off the open list', async () => {
    await show();
    await during(() => {
      onCard('合同!I3', '接受').click();
    });
    expect(button('确定接受').disabled).toBe(true);
    await write('  税局出具了说明 ');
    expect(button('确定接受').disabled).toBe(false);
    await press('确定接受');
    expect(host.decided.map((row) => row.slice(1))).toEqual([['accepted', '税局出具了说明']]);
    expect(() => button('合同!I3')).toThrow('no button');
    expect(container.textContent).toContain('已写入「处理记录」：已接受');
    expect(document.activeElement?.textContent).toContain('合同!B5');
    expect(spoken()).toBe('已核对：阻断 1 项，风险 0 项，提示 0 项');

    await choose('按处理情况筛选', 'all');
    expect(container.textContent).toContain('已接受：税局出具了说明');
    await during(() => {
      onCard('合同!I3', '重新打开').click();
    });
    expect(host.decided.map((row) => row[1])).toEqual(['open']);
    expect(onCard('合同!I3', '接受')).toBeDefined();
  });

  test('Escape and cancel leave everything as it is', async () => {
    await show();
    for (const leave of ['取消', 'Escape']) {
      await during(() => {
        onCard('合同!I3', '接受').click();
      });
      if (leave === '取消') await press(leave);
      else
        await during(() => {
          container
            .querySelector('textarea')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: leave, bubbles: true }));
        });
      expect(container.querySelector('textarea')).toBeNull();
    }
    expect(host.decided).toEqual([]);
  });

  test('a finding that is called fixed but is still there says so', async () => {
    await show();
    await during(() => {
      onCard('合同!B5', '标为已修正').click();
    });
    expect(button('合同!B5').closest('li')?.textContent).toContain('标为已修正，仍存在');
  });

  test('says why a decision could not be written, and keeps the words', async () => {
    host.writing = () => Promise.reject(new ExcelFault('editing', 'in edit mode'));
    await show();
    await during(() => {
      onCard('合同!I3', '接受').click();
    });
    await write('已说明');
    await press('确定接受');
    expect(container.textContent).toContain('有单元格正在编辑');
    expect(container.querySelector('textarea')?.value).toBe('已说明');
  });

  test.each<[string, ExcelFault, string]>([
    ['the sheet is protected', new ExcelFault('protected', '处理记录'), '工作表“处理记录”受保护'],
    ['the structure is protected', new ExcelFault('structure', '处理记录'), '不能添加工作表'],
    ['Excel does not say what may not be done', new ExcelFault('denied', ''), '以只读方式打开'],
    ['somebody changed the workbook', new ExcelFault('changed', ''), '有人改动了工作簿'],
    ['Excel does not answer', new ExcelFault('silent', ''), '没有应答'],
  ])('when %s it says so, reads the workbook again, and writes on request', async (_, fault, words) => {
    host.writing = () => Promise.reject(fault);
    await show();
    const { assessments } = host;
    await during(() => {
      onCard('合同!B5', '标为已修正').click();
    });
    expect(container.textContent).toContain(words);
    expect(host.assessments).toBe(assessments + 1);
    expect(host.decided).toEqual([]);
    host.writing = () => Promise.resolve();
    await press('重试');
    expect(container.textContent).not.toContain(words);
    expect(host.decided.map((row) => row[1])).toEqual(['fixed']);
  });

  test('what is recorded and no longer found is history, under all', async () => {
    host.decided = [['use-0123456789', '已修正', '已改用途', '用途不对']];
    await show();
    expect(container.textContent).not.toContain('不再出现');
    await choose('按处理情况筛选', 'all');
    await press('1 项记录已不再出现');
    expect(container.textContent).toContain('用途不对已解决（记录为已修正） 已改用途');
  });
});
