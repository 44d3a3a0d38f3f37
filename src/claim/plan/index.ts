/** The best lawful use of a register's contracts. */
export { lowCaseOf, type LowCase, type LowReading } from './low-case';
export { planFor, type Plan, type PlannedRow } from './plan';
