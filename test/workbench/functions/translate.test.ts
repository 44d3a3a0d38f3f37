import type { FunctionSpec } from '../../../src/spreadsheet';
import { toGridResult, toHostArguments } from '../../../src/workbench/functions/translate';

const spec: FunctionSpec = {
  name: 'F',
  parameters: [
    { name: 'rows', dimensionality: 'matrix' },
    { name: 'tables', dimensionality: 'matrix', repeating: true },
  ],
};

describe('toHostArguments', () => {
  it('sends what is given for a repeating parameter as one list', () => {
    expect(toHostArguments(spec, [[[1]], [['a']], [['b']]])).toEqual([[[1]], [[['a']], [['b']]]]);
  });

  it('sends null for a repeating parameter without anything', () => {
    expect(toHostArguments(spec, [[[1]]])).toEqual([[[1]], null]);
  });

  it('sends errors as errors, and all else as it is: a blank is no empty text', () => {
    const row = [null, '', 'text', 0, 12.5, true, '#N/A', '#不是错误'];
    expect(toHostArguments({ name: 'G', parameters: [] }, [[row], null, 'x'])).toEqual([
      [[null, '', 'text', 0, 12.5, true, { error: '#N/A' }, '#不是错误']],
      null,
      'x',
    ]);
  });
});

describe('toGridResult', () => {
  it('shows errors inside a block as their text', () => {
    expect(toGridResult({ kind: 'values', values: [[1, { error: '#N/A', message: 'm' }]] })).toEqual({
      kind: 'values',
      values: [[1, '#N/A']],
    });
  });

  it('keeps the code and the message of an error', () => {
    expect(toGridResult({ kind: 'error', code: '#N/A', message: '缺少' })).toEqual({
      kind: 'error',
      code: '#N/A',
      message: '缺少',
    });
  });

  it('gives #VALUE! for an error that the grid does not know', () => {
    expect(toGridResult({ kind: 'error', code: '#BLOCKED!', message: '' })).toMatchObject({
      code: '#VALUE!',
    });
  });
});
