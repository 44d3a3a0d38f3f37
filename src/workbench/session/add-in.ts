import type { FunctionRunner } from '../functions/function-calls';
import type { WorkbookModel } from '../host';

export interface AddIn {
  /** Resolves when the add-in's functions can be called; never when it does not start. */
  readonly ready: Promise<FunctionRunner>;
  dispose(): void;
}

export function startAddIn(_place: HTMLElement, _model: WorkbookModel): AddIn {
  return {
    ready: new Promise((r) => setTimeout(r, 800)).then(() => async (name, args) => {
      await new Promise((r) => setTimeout(r, 300));
      if (name.includes('FAIL')) return { kind: 'error', code: '#N/A', message: '缺少：合同表' };
      const nums = (args.flat(3) as unknown[]).filter((x): x is number => typeof x === 'number');
      const s = nums.reduce((a, b) => a + b, 0);
      return {
        kind: 'values',
        values: name.includes('EXPLAIN')
          ? [
              ['步骤', '金额'],
              ['合计', s],
            ]
          : [[s]],
      };
    }),
    dispose() {},
  };
}
