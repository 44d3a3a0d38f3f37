import { MemoryModel } from '../../src/workbench/host';
import { withApi } from '../support/excel-profile';
import { startHost, type RunningHost } from './start-host';
import { refusal } from './use-host';

/** An Excel knows no member that came after it. */
let host: RunningHost | undefined;

afterEach(() => {
  host?.close();
});

type Work = (context: Excel.RequestContext) => unknown;

/** What came with which version, for each way in which a member is reached. */
const MEMBERS: readonly [what: string, before: string, version: string, work: Work][] = [
  [
    'a method',
    '1.12',
    '1.13',
    ({ workbook }) => workbook.getSelectedRange().getMergedAreasOrNullObject().load('areaCount'),
  ],
  [
    'an event',
    '1.16',
    '1.17',
    ({ workbook }) => workbook.worksheets.onNameChanged.add(() => Promise.resolve()),
  ],
  [
    'an object',
    '1.3',
    '1.4',
    ({ workbook }) => workbook.worksheets.getActiveWorksheet().names.load('items/name'),
  ],
  [
    'a property that is loaded and not read',
    '1.10',
    '1.11',
    ({ application }) => application.load('decimalSeparator'),
  ],
  [
    'a property that is set',
    '1.7',
    '1.8',
    ({ runtime }) => {
      runtime.enableEvents = false;
    },
  ],
];

/** Does it in an Excel of that version. */
async function done(version: string, work: Work): Promise<void> {
  host = await startHost(new MemoryModel(), withApi(version));
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe.each(MEMBERS)('%s', (_what, before, version, work) => {
  test(`is refused before ExcelApi ${version}`, async () => {
    await expect(refusal(() => done(before, work))).resolves.toBe('ApiNotFound');
  });

  test(`is there from ExcelApi ${version} on`, async () => {
    await expect(done(version, work)).resolves.toBeUndefined();
    expect(host?.logged).toEqual([]);
  });
});
