import type { LocalText } from '../messages';
import { Parameters, type RawParameters } from './parameters';
import data from './rounds/szp-2025/parameters.yaml';
import type { Clause } from './types';

/** What a provider must show to be admitted, said by one column of the suppliers table. */
export interface ProviderCondition {
  readonly field:
    | 'shenzhenEntity'
    | 'licence'
    | 'shenzhenBasis'
    | 'capacityMilliP'
    | 'metering'
    | 'serviceTerms'
    | 'sanctioned'
    | 'holdsVouchers';
  /** yes, no: the answer of a 是/否 column. given: any entry. atLeast: not less than the parameter. */
  readonly want: 'yes' | 'no' | 'given' | { readonly atLeast: string };
  readonly requires: LocalText;
  readonly clause: Clause;
}

interface AdmissionData {
  readonly round: string;
  readonly function: string;
  readonly title: LocalText;
  readonly parameters: RawParameters;
  readonly conditions: readonly (Omit<ProviderCondition, 'clause'> & { readonly clause: string })[];
}

const raw = data as AdmissionData;

/** Admission of voucher providers (SZP): no amount, but an answer, and values that other rounds read. */
export const PROVIDER_ADMISSION = {
  round: raw.round,
  functionName: raw.function,
  title: raw.title,
  parameters: new Parameters(raw.parameters),
};

/** 入库, SZP: words after 提交日期 that mean the admission as a provider, not the voucher that 训力券 in them names. */
export function isAdmission(text: string): boolean {
  return /入库|SZP|SZ_PROVIDER/i.test(text);
}

/** All conditions, in the order of the guide. */
export const PROVIDER_CONDITIONS: readonly ProviderCondition[] = raw.conditions.map(
  ({ clause, ...condition }) => ({ ...condition, clause: { document: 'SZP', clause } }),
);
