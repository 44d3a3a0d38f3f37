/** Sentences about findings as tasks: what was decided of each (处理记录). */
export const TASK_MESSAGES = {} as const;
