/** The best lawful use of a register's contracts. */
export { planFor, type Plan, type PlannedRow } from './plan';
