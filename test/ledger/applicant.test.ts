import { readLedger, type Applicant } from '../../src/ledger';

const applicant = (...lines: [string, unknown][]): Applicant | undefined =>
  readLedger([{ values: [['字段', '值'], ['单位名称', '申报公司'], ...lines], expected: 'applicant' }])
    .applicant;

describe('the days of an application', () => {
  test.each<[unknown, number, number | null]>([
    [46178, 46178, null],
    [46178.75, 46178, 64_800],
    ['2026-06-05 18:30', 46178, 66_600],
    ['2026年6月5日18时01分', 46178, 64_860],
  ])('提交日期 %p keeps its day and its time', (cell, day, time) => {
    const read = applicant(['提交日期', cell]);
    expect([read?.submitted, read?.submittedTime]).toEqual([day, time]);
  });

  test('may state when it was approved, announced and handed in on paper', () => {
    const read = applicant(
      ['审核通过时间', '2025-09-26'],
      ['收到短信日期', '2025-09-28'],
      ['纸质材料提交日期', '2025-10-10'],
    );
    expect([read?.approvedOn, read?.notifiedOn, read?.paperFiledOn]).toEqual([45926, 45928, 45940]);
  });

  test('keep the month of a cell that names no day', () => {
    const { applicantProblems } = readLedger([
      {
        values: [
          ['字段', '值'],
          ['单位名称', '申报公司'],
          ['提交日期', '2025年8月'],
        ],
        expected: 'applicant',
      },
    ]);
    expect(applicantProblems?.map(({ kind, month }) => [kind, month])).toEqual([
      ['month-only', { start: 45870, end: 45900 }],
    ]);
  });
});
