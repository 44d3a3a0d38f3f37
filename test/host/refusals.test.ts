import { TransportFault } from '../../src/workbench/host';
import { area, refusal, type, useHost } from './use-host';

const host = useHost();

function onRange(ask: (range: Excel.Range) => unknown): () => Promise<void> {
  return () =>
    Excel.run(async (context) => {
      ask(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    });
}

describe('what the host does not play', () => {
  test.each<[string, (range: Excel.Range) => unknown]>([
    [
      'Range.copyFrom',
      (range) => {
        range.copyFrom('B1');
      },
    ],
    ['Range.hyperlink', (range) => range.load('hyperlink')],
    ['Range.rowHidden', (range) => (range.rowHidden = true)],
    ['Worksheet.charts', (range) => range.worksheet.charts.load('items/name')],
  ])('%s is refused by name, and logged', async (member, ask) => {
    expect(await refusal(onRange(ask))).toBe('ApiNotFound');
    expect(host().logged.join('\n')).toContain(member);
  });

  test('a property that it knows but cannot set is refused', async () => {
    const { model } = host();
    model.addTable(model.activeSheetId(), area(0, 0, 2, 1), '合同');
    const refused = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('合同').showTotals = true;
        await context.sync();
      }),
    );
    expect(refused).toBe('ApiNotFound');
  });

  test('a method of the older interface is refused', async () => {
    const { error } = await new Promise<Office.AsyncResult<Office.FileProperties>>((resolve) => {
      Office.context.document.getFilePropertiesAsync(resolve);
    });
    expect(error.code).toBe(5000);
    expect(host().logged).toEqual(['The method with dispatch id 86 is not available in this host.']);
  });
});

describe('faults of the transport', () => {
  test.each([
    [TransportFault.activityLimit, 'ActivityLimitReached'],
    [TransportFault.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [TransportFault.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
    [TransportFault.sessionTimedOut, 'InvalidOrTimedOutSession'],
    [TransportFault.cellEditing, 'InvalidOperationInCellEditMode'],
  ])('%d arrives as %s, once', async (fault, code) => {
    host().faults.inject(fault);
    expect(await refusal(onRange((range) => range.load('values')))).toBe(code);
    await expect(onRange((range) => range.load('values'))()).resolves.toBeUndefined();
  });

  test('a response above 5 MB is refused', async () => {
    type(host(), 0, 0, [['文'.repeat(1_000_000), '字'.repeat(1_000_000)]]);
    const read = (address: string) => () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
      });
    expect(await refusal(read('A1:B1'))).toBe('ResponsePayloadSizeLimitExceeded');
    await expect(read('A1')()).resolves.toBeUndefined();
  });
});

/** How many objects the host keeps for the add-in, by the question that office.js itself can ask. */
function keptCount(): Promise<number> {
  return Excel.run(async (context) => {
    const workbook = context.workbook as unknown as {
      _GetReferenceCount: () => OfficeExtension.ClientResult<number>;
    };
    const count = workbook._GetReferenceCount();
    await context.sync();
    return count.value;
  });
}

describe('ranges kept between requests', () => {
  test('stay good within a run and are given up after it', async () => {
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      kept.values = [[1]];
      await context.sync();
      expect(kept.load('values')).toBe(kept);
      await context.sync();
      expect(kept.values).toEqual([[1]]);
      return kept;
    });
    // The clean-up of the run travels after it, ahead of the next request.
    await Excel.run((context) => context.sync());
    expect(() => range.load('values')).toThrow(OfficeExtension.Error);
    expect(await keptCount()).toBe(0);
  });

  test('stay good after a run when tracked', async () => {
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    await Excel.run(range, async (context) => {
      range.values = [['kept']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['kept']]);
    });
  });
});
