import { ModelError } from '../model';
import { HostObject } from './host-object';

/** Reading the arguments of a method. What is of the wrong kind is refused with InvalidArgument, as Excel does. */

export function isGiven(arg: unknown): boolean {
  return arg !== undefined && arg !== null;
}

export function textArgument(arg: unknown): string {
  if (typeof arg !== 'string') throw invalid();
  return arg;
}

/** Names and ids come as text or, for table columns, as numbers. */
export function keyArgument(arg: unknown): string | number {
  if (typeof arg !== 'string' && typeof arg !== 'number') throw invalid();
  return arg;
}

export function wholeArgument(arg: unknown, whenAbsent?: number): number {
  const value = isGiven(arg) ? arg : whenAbsent;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalid();
  return value;
}

export function isTrue(arg: unknown): boolean {
  return arg === true;
}

/** One of the names that Excel knows for the argument. */
export function oneOf<Name extends string>(arg: unknown, names: readonly Name[], whenAbsent?: Name): Name {
  const value = isGiven(arg) ? arg : whenAbsent;
  const found = names.find((name) => name === value);
  if (found === undefined) throw invalid();
  return found;
}

export function objectArgument(arg: unknown): HostObject {
  if (!(arg instanceof HostObject)) throw invalid();
  return arg;
}

export function invalid(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ModelError {
  return new ModelError('InvalidArgument', message);
}

export function notFound(message = "The requested item doesn't exist."): ModelError {
  return new ModelError('ItemNotFound', message);
}
