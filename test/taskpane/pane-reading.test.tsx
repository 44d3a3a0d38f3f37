/** @jest-environment jsdom */
import { act } from 'react';
import { ExcelFault, type Reading } from '../../src/excel';
import { Pane } from '../../src/taskpane/pane';
import { incomplete } from './claims';
import { root, host, container, during, show, press, spoken } from './shown-pane';

describe('a reading that takes long', () => {
  /** The reading under way; it ends when it is called off, or with `end`. */
  let reading: Reading;
  let end: () => void;

  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = async (ms: number): Promise<void> => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
  };
  const bar = (): HTMLProgressElement | null => container.querySelector('progress');
  /** Lets the next readings take as long as the test wants. */
  const readSlowly = (): void => {
    host.reading = (given) =>
      new Promise((resolve, reject) => {
        reading = given;
        end = resolve;
        given.signal?.addEventListener('abort', () => {
          reject(new ExcelFault('cancelled', 'called off'));
        });
      });
  };
  const begin = async (): Promise<void> => {
    await act(() => {
      root.render(<Pane host={host} surroundings={{ language: 'zh', background: '#ffffff' }} />);
      return Promise.resolve();
    });
    await pass(10);
  };
  const tell = async (rows: number): Promise<void> => {
    await act(() => {
      reading.onProgress?.({ rows, of: 100_001 });
      return Promise.resolve();
    });
  };

  test('says after a second how many rows are read of how many, and nothing of a short one', async () => {
    readSlowly();
    await begin();
    await tell(0);
    await pass(900);
    expect(bar()).toBeNull();
    await pass(200);
    expect(container.textContent).toContain('已读 0 行，共 100001 行');
    await tell(50_000);
    expect(container.textContent).toContain('已读 50000 行，共 100001 行');
    expect([bar()?.value, bar()?.max]).toEqual([50_000, 100_001]);
    const label = bar()?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(label)?.textContent).toBe('已读 50000 行，共 100001 行');
    await tell(100_001);
    expect(container.textContent).toContain('已读完 100001 行，正在核对…');
    end();
    await pass(10);
    expect(bar()).toBeNull();
    expect(container.textContent).toContain('¥1,200,000.00');
  });

  test('has a bar without an end while Excel has not said how much there is', async () => {
    readSlowly();
    await begin();
    await pass(1100);
    expect(bar()?.hasAttribute('value')).toBe(false);
    expect(bar()?.previousElementSibling?.textContent).toBe('取消');
  });

  test('called off before anything was read, it shows no result until it is asked for', async () => {
    readSlowly();
    await begin();
    await pass(1100);
    await press('取消');
    expect(container.querySelector('[role=alert]')?.textContent).toContain(
      '已取消读取 工作簿还没有读入，没有可显示的结果。',
    );
    expect(container.querySelector('article')).toBeNull();
    expect(bar()).toBeNull();
    await during(host.changed);
    expect(host.assessments).toBe(1);

    host.reading = () => Promise.resolve();
    await press('重新核对');
    expect(host.assessments).toBe(2);
    expect(container.textContent).not.toContain('已取消读取');
    expect(container.textContent).toContain('¥1,200,000.00');
  });

  test('called off, what was on show stays and is said to be of the reading before', async () => {
    await show();
    readSlowly();
    host.answer = () => Promise.resolve([incomplete()]);
    await act(async () => {
      host.changed();
      await jest.advanceTimersByTimeAsync(1100);
    });
    // A change meanwhile would have led to another reading.
    await act(() => {
      host.changed();
      return Promise.resolve();
    });
    await press('取消');
    expect(host.assessments).toBe(2);
    expect(container.querySelector('[role=alert]')?.textContent).toContain(
      '已取消读取 下面是上一次读取的结果，此后的改动没有读入。',
    );
    expect(container.textContent).toContain('¥1,200,000.00');
    expect(spoken()).toBe('已核对：阻断 1 项，风险 1 项，提示 0 项');

    host.reading = () => Promise.resolve();
    await press('重新核对');
    expect(container.textContent).not.toContain('已取消读取');
    expect(container.textContent).toContain('资料不全，暂不能得出金额');
    // From here on changes are followed again.
    await during(host.changed);
    expect(host.assessments).toBe(4);
  });
});
