import type { HostObject } from './host-object';

/** The objects that an add-in asked to keep between its requests (`_KeepReference`), by the ids it knows them by. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private lastId = 0;

  keep(object: HostObject): void {
    if (this.idOf(object) !== undefined) return;
    this.lastId += 1;
    const id = `reference-${String(this.lastId)}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  /** Undefined when the object is not kept, or no longer. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }
}
