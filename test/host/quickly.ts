/**
 * Lets no pause be waited out: neither those before another attempt nor those in which office.js collects what it sends.
 * Only what takes whole seconds is a matter of time still.
 */
export function quickly(): void {
  const { setTimeout: usual, setImmediate: next } = globalThis;
  const soon = (work: () => void, ms = 0): unknown =>
    ms === 0 ? next(work) : usual(work, ms < 5000 ? 0 : ms);
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(soon as typeof setTimeout);
}
