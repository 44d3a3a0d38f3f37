import { calledNames, isSoleCall, toStored, toTyped } from '../../src/spreadsheet';

const OURS = new Set(['LG_COMPUTE_SUBSIDY', 'SZ_VOUCHER']);

describe('toTyped', () => {
  it.each([
    ['_xldudf_LG_COMPUTE_SUBSIDY(A1:P9)', '=LG_COMPUTE_SUBSIDY(A1:P9)'],
    ['_xlfn._xldudf_LG_COMPUTE_SUBSIDY(A1)', '=LG_COMPUTE_SUBSIDY(A1)'],
    ['LG_COMPUTE_SUBSIDY(A1)', '=LG_COMPUTE_SUBSIDY(A1)'],
    ['=LG_COMPUTE_SUBSIDY(A1)', '=LG_COMPUTE_SUBSIDY(A1)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x*2)', '=LET(x,1,x*2)'],
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
    ['"_xldudf_F("&A1', '="_xldudf_F("&A1'],
    ["'_xlfn.合同'!A1", "='_xlfn.合同'!A1"],
    ['表1[[#This Row],[_xlfn.列]]', '=表1[[#This Row],[_xlfn.列]]'],
  ])('%s', (stored, typed) => {
    expect(toTyped(stored)).toBe(typed);
  });

  it('tells which names a file stores as an add-in’s', () => {
    const heard: string[] = [];
    toTyped('_xldudf_Other_F(1)+SUM(_xlfn._xldudf_SZ_VOUCHER(2))+_xlfn.XOR(1)', (name) => heard.push(name));
    expect(heard).toEqual(['OTHER_F', 'SZ_VOUCHER']);
  });
});

describe('toStored', () => {
  it.each([
    ['=lg_compute_subsidy(合同!A1:P9)+1', '_xldudf_LG_COMPUTE_SUBSIDY(合同!A1:P9)+1'],
    [
      '=IFERROR(SZ_VOUCHER (表1[#All]),"SZ_VOUCHER(")',
      'IFERROR(_xldudf_SZ_VOUCHER (表1[#All]),"SZ_VOUCHER(")',
    ],
    ['=XLOOKUP(1,A1:A3,B1:B3)', '_xlfn.XLOOKUP(1,A1:A3,B1:B3)'],
    ['=FILTER(A1:A3,B1:B3)', '_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
    ['=LET(x,SZ_VOUCHER(A1),y,2,x*y)', '_xlfn.LET(_xlpm.x,_xldudf_SZ_VOUCHER(A1),_xlpm.y,2,_xlpm.x*_xlpm.y)'],
    ['=SUM(A1,B1,C1)', 'SUM(A1,B1,C1)'],
  ])('%s', (typed, stored) => {
    expect(toStored(typed, OURS)).toBe(stored);
  });

  it('comes back as typed', () => {
    const typed = "=ROUND(SZ_VOUCHER('合同 表'!$A$1:$P$20,表1[#All])/10000,2)";
    expect(toTyped(toStored(typed, OURS))).toBe(typed);
  });
});

describe('calls', () => {
  it('finds the functions a formula calls, and nothing that only looks like one', () => {
    const names = calledNames('=IF(A1,lg_compute_subsidy(B1),"SZ_VOUCHER(1)")&\'SZ_VOUCHER(\'!A1&SZ_VOUCHER');
    expect([...names]).toEqual(['IF', 'LG_COMPUTE_SUBSIDY']);
  });

  it.each([
    ['=SZ_VOUCHER(A1,")")', true],
    ['= sz_voucher( (A1) ) ', true],
    ['=SZ_VOUCHER(A1)+1', false],
    ['=SZ_VOUCHER(A1)+SZ_VOUCHER(A2)', false],
    ['=ROUND(SZ_VOUCHER(A1),2)', false],
    ['=-SZ_VOUCHER(A1)', false],
  ])('is %s one call alone: %s', (formula, alone) => {
    expect(isSoleCall(formula, OURS)).toBe(alone);
  });
});
