/**
 * Node 20 has no iterator helpers, and Univer's calculation calls `map.keys().some(…)`. Importing
 * this module first adds that one where it is missing.
 */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

function some<T>(this: Iterable<T>, test: (value: T, index: number) => boolean): boolean {
  let index = 0;
  for (const value of this) if (test(value, index++)) return true;
  return false;
}

if (!('some' in prototype)) {
  Object.defineProperty(prototype, 'some', { value: some, writable: true, configurable: true });
}
