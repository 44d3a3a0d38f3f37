import type { Contract } from '../../src/ledger';
import { COMPANIES, type CompanyKey } from './companies';
import type { SheetRow } from './rows';

/** A contract of the example: its line in 合同. */
export interface ExampleContract extends SheetRow<Contract> {
  readonly id: string;
  readonly supplierName: string;
  readonly supplierCode?: string;
  readonly gross: number;
  readonly taxRate: number;
}

/** Amounts are gross, in yuan; 6 % tax unless said. */
export function contract(
  id: string,
  supplier: CompanyKey,
  use: string,
  [signed, serviceStart, serviceEnd]: readonly [string, string, string],
  gross: number,
  said: Partial<ExampleContract>,
): ExampleContract {
  const { name, code } = COMPANIES[supplier];
  const named = code === '' ? {} : { supplierCode: code };
  return {
    id,
    supplierName: name,
    ...named,
    use,
    item: '智能算力租用',
    signed,
    serviceStart,
    serviceEnd,
    gross,
    taxRate: 0.06,
    currency: 'CNY',
    ...said,
  };
}

export const LGC = '算力扶持';
export const LGM = '模型扶持';
export const SZV = '训力券';
export const BOTH = '算力扶持、训力券';
/** 资助来源 of what the district has paid of this very claim. */
export const THIS_CLAIM = '龙岗区人工智能算力扶持（2025年）';
export const FIRST = '砚岳大模型一期';
export const SECOND = '砚岳大模型二期';
export const QUALITY = '质检多模态模型';
export const ROBOT = '具身操作模型';
export const SERVICE = '智能客服应用';
