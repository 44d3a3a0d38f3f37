import { PLAIN_WORKBOOK, type Workbook } from '../../src/functions';
import { WorkbookGate } from '../../src/functions/workbook-gate';

const WORKBOOK: Workbook = { ...PLAIN_WORKBOOK, dateSystem: 1904 };

describe('calls of functions', () => {
  it('wait until the workbook can be asked, and ask it once', async () => {
    const gate = new WorkbookGate(1000);
    const early = [gate.now(), gate.now()];
    const ask = jest.fn(() => Promise.resolve(WORKBOOK));
    gate.connect(ask);
    await expect(Promise.all([...early, gate.now()])).resolves.toEqual([WORKBOOK, WORKBOOK, WORKBOOK]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('know nothing of a workbook that does not answer in time, but later calls do', async () => {
    const gate = new WorkbookGate(10);
    await expect(gate.now()).resolves.toBeNull();
    gate.connect(() => Promise.resolve(WORKBOOK));
    await expect(gate.now()).resolves.toBe(WORKBOOK);
  });

  it('ask again after a refusal', async () => {
    const gate = new WorkbookGate(1000);
    let refusals = 1;
    gate.connect(() => (refusals-- > 0 ? Promise.reject(new Error('busy')) : Promise.resolve(WORKBOOK)));
    await expect(gate.now()).resolves.toBeNull();
    await expect(gate.now()).resolves.toBe(WORKBOOK);
  });

  it('take what they were told last', async () => {
    const gate = new WorkbookGate(1000);
    gate.connect(() => Promise.resolve(WORKBOOK));
    await gate.now();
    gate.tell(PLAIN_WORKBOOK);
    await expect(gate.now()).resolves.toBe(PLAIN_WORKBOOK);
  });

  it('are not told something older by an answer that comes late', async () => {
    const gate = new WorkbookGate(1000);
    gate.connect(async () => {
      gate.tell(PLAIN_WORKBOOK);
      await Promise.resolve();
      return WORKBOOK;
    });
    await expect(gate.now()).resolves.toBe(PLAIN_WORKBOOK);
  });
});
