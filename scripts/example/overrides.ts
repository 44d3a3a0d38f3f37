import type { ParameterRow } from '../../src/ledger';
import type { SheetRow } from './rows';

/**
 * A value of the team's own that is not in force yet: it changes nothing until 生效日期 is moved to or
 * before the last day of filing (2025-09-13).
 */
export const OVERRIDES: readonly SheetRow<ParameterRow>[] = [
  {
    programme: 'LGC',
    parameter: 'rate',
    effective: '2027-01-01',
    value: 0.25,
    basis: '示例：假设以后的一版把比例改为 25%。日期未到，不影响结果；改成 2025-01-01 就会生效',
  },
];
