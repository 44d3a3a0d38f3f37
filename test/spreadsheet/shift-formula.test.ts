import { shiftFormula } from '../../src/spreadsheet/shift-formula';

describe('shiftFormula', () => {
  it.each([
    ['=A1', '=B3'],
    ['=$A1+A$1+$A$1', '=$A3+B$1+$A$1'],
    ["='A1 表'!A1+合同!C2", "='A1 表'!B3+合同!D4"],
    ['=SUM(A:C,$B:B,2:3,$2:2)', '=SUM(B:D,$B:C,4:5,$2:4)'],
    ['="A1"&LOG10(A1)&A1.B&表1[A1]', '="A1"&LOG10(B3)&A1.B&表1[A1]'],
    ['=F2025(A1)', '=F2025(B3)'],
    ['=IV1+XFD1048576', '=IW3+A2'],
  ])('two down and one right, %s is %s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });
});
