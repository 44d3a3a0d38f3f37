import { plainReferences } from '../../src/spreadsheet/structured-references';
import type { WorkbookTable } from '../../src/spreadsheet';

const TABLE: WorkbookTable = {
  name: '合同表',
  sheetId: 's1',
  startRow: 2,
  startColumn: 1,
  endRow: 9,
  endColumn: 3,
  columns: ['合同编号', '含税金额(元)', "A['B]"],
  totalsRow: true,
};
const WHERE = { tables: [TABLE], sheetNames: new Map([['s1', "合同'25"]]) };
const SHEET = "'合同''25'!";

describe('plainReferences', () => {
  it.each([
    ['合同表', '$B$4:$D$9'],
    ['合同表[]', '$B$4:$D$9'],
    ['合同表[#All]', '$B$3:$D$10'],
    ['合同表[#Data]', '$B$4:$D$9'],
    ['合同表[#Headers]', '$B$3:$D$3'],
    ['合同表[#Totals]', '$B$10:$D$10'],
    ['合同表[含税金额(元)]', '$C$4:$C$9'],
    ['合同表[[合同编号]:[含税金额(元)]]', '$B$4:$C$9'],
    ['合同表[[#Headers],[#Data],[合同编号]]', '$B$3:$B$9'],
    ['合同表[[#All],[合同编号]:[含税金额(元)]]', '$B$3:$C$10'],
    ["合同表[A'['''B']]", '$D$4:$D$9'],
    ['合同表[[#This Row],[合同编号]]', '$B$6:$B$6'],
    ['合同表[@合同编号]', '$B$6:$B$6'],
    ['合同表[@[含税金额(元)]]', '$C$6:$C$6'],
    ['合同表[@]', '$B$6:$D$6'],
  ])('%s is %s', (reference, range) => {
    expect(plainReferences(`=SUM(${reference})`, 5, WHERE)).toBe(`=SUM(${SHEET}${range})`);
  });

  it.each(['合同表[没有这列]', '合同表[[#This Row],[合同编号]]'])(
    '%s has no place outside: #REF!',
    (reference) => {
      expect(plainReferences(`=SUM(${reference})`, 20, WHERE)).toBe('=SUM(#REF!)');
    },
  );

  it('leaves alone what is no table: texts, sheets, calls, other names', () => {
    const formula = '="合同表"&合同表!A1&合同表(1)&别的表[#All]';
    expect(plainReferences(formula, 0, WHERE)).toBe(formula);
  });

  it('takes names of sheets in any case, as Excel does', () => {
    const where = {
      tables: [],
      sheetNames: new Map([
        ['s1', 'Data'],
        ['s2', "It's"],
      ]),
    };
    expect(plainReferences("=data!A1+'IT''S'!B2+Data!C3", 0, where)).toBe("='Data'!A1+'It''s'!B2+Data!C3");
  });
});
