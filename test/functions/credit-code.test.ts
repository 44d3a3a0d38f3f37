import { callFunction } from '../../src/functions';
import { readLedger } from '../../src/ledger';

const HEADER = ['结论', '哪里不对', '可能的正确代码'];

describe('CREDIT_CODE_CHECK', () => {
  it.each<[unknown, string[]]>([
    ['914403001922038216', ['符合编码规则', '', '']],
    ['９１４４０３００１９２２０３８２１６', ['符合编码规则', '', '']],
    ['9144030071526726xg', ['符合编码规则', '', '']],
    [
      '9144030071526762XG',
      [
        '有误',
        '校验不通过，第 9 至 17 位中有误，第 15、16 位可能写反（9144030071526726XG）',
        '9144030071526726XG',
      ],
    ],
    ['440301192203821', ['不是统一社会信用代码', '是 15 位旧税号，不是 18 位的统一社会信用代码', '']],
    ['11010519491231002X', ['不是统一社会信用代码', '是个人身份证号码，不是单位的信用代码', '']],
    [914403001922038216, ['有误', '末尾的数位已丢失（曾被当作数字保存）', '']],
    [9144, ['有误', '共 4 位，而统一社会信用代码是 18 位', '']],
  ])('%p', (code, answer) => {
    const result = callFunction('CREDIT_CODE_CHECK', [code]);
    expect(result).toMatchObject({ kind: 'values' });
    const [header, row] = (result as { values: string[][] }).values;
    expect(header).toEqual(HEADER);
    expect(row?.slice(0, 2)).toEqual(answer.slice(0, 2));
    expect(row?.[2]?.split('、')[0]).toBe(answer[2]);
  });

  it('offers no more than three codes, the likeliest first', () => {
    const result = callFunction('CREDIT_CODE_CHECK', ['914403001922038217']);
    const [, row] = (result as { values: string[][] }).values;
    expect(row?.[1]).toBe('校验不通过，最后一位应为 6（914403001922038216）');
    const offered = row?.[2]?.split('、') ?? [];
    expect(offered[0]).toBe('914403001922038216');
    expect(offered.length).toBeLessThanOrEqual(3);
  });

  it.each([[''], [null], [undefined], [true], [[['914403001922038216']]]])('asks for a code: %p', (code) => {
    expect(callFunction('CREDIT_CODE_CHECK', [code])).toEqual({
      kind: 'error',
      code: '#VALUE!',
      message: '没有给出信用代码。',
    });
  });

  it('spills what is read as no table', () => {
    const values = [HEADER, ['有误', '校验不通过', '914403001922038216']];
    expect(readLedger([{ values }]).unrecognised).toHaveLength(1);
  });
});
