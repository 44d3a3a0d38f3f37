const LENGTH = 10;
const PRIME = 0x01000193;
/** Two unrelated streams: one of 32 bits would mix up rows of a long register. */
const SEEDS: readonly number[] = [0x811c9dc5, 0x2f6b1e87];

/** Ten letters and digits that stand for a text; the same text gives the same on every machine. */
export function shortHash(text: string): string {
  const [high, low] = SEEDS.map((seed) => {
    let hash = seed;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    // The last characters of a text must reach every bit, or texts that end alike would look alike.
    return Math.imul(hash ^ (hash >>> 15), PRIME) >>> 0;
  }) as [number, number];
  return (high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0')).slice(-LENGTH);
}
