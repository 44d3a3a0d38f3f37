/** A property that is never asked holds; so each says how often it was. */
export function counted(what: string, told: number, asked: number): void {
  if (process.env['LAWS'] === 'counters') {
    process.stderr.write(`${what}: ${String(told)} of ${String(asked)} not trivial\n`);
  }
  expect(asked).toBeGreaterThan(10);
  expect(told / asked).toBeGreaterThan(0.3);
}
