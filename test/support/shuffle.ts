import fc from 'fast-check';

/** The items in an order that the numbers choose. */
export function shuffled<T>(items: readonly T[], numbers: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, key: numbers.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

export const numbers = fc.infiniteStream(fc.nat());
