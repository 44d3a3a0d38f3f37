/** Which events the add-in has asked for. */
export class EventRegister {
  /** The add-in may silence all events for a while (`runtime.enableEvents`). */
  enabled = true;

  /** How many registrations each type and target has: two scripts of an add-in may ask for the same event. */
  private readonly counts = new Map<string, number>();

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const rest = (this.counts.get(key) ?? 0) - 1;
    if (rest > 0) this.counts.set(key, rest);
    else this.counts.delete(key);
  }

  isWanted(type: number, target: string): boolean {
    return this.enabled && this.counts.has(keyOf(type, target));
  }
}

function keyOf(type: number, target: string): string {
  return `${String(type)} ${target}`;
}
