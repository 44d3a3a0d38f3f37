/** Findings as things to do, and what was decided about them. */
export type { Decision, ResolvedTask, Standing, Task, TaskList, TaskMessage } from './types';
export { recordOf, type RecordCells } from './record';
export { tasksOf } from './tasks';
