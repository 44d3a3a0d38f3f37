import type { ExampleContract } from './contract';
import { LONGGANG } from './contracts-longgang';
import { MODELS } from './contracts-models';
import { VOUCHER } from './contracts-voucher';

/** The lines of 合同, in order. */
export const CONTRACTS: readonly ExampleContract[] = [...LONGGANG, ...VOUCHER, ...MODELS];
