export { ModelError } from './model';
export type * from './model';
