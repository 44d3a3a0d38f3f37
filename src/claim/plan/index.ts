/** The best lawful use of a register's contracts. */
export { lowCaseOf, type LowCase, type LowReading } from './low-case';
export { lowCaseTexts } from './low-text';
export { planFor, type Plan, type PlannedRow } from './plan';
