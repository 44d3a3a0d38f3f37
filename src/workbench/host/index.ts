export { ModelError } from './model';
export { MemoryModel } from './memory-model';
export type * from './model';
