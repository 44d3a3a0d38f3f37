import { fieldsOf } from './older-api';

/** Runs the functions that an add-in associates with its ribbon buttons (`Office.actions.associate`). */
export class RibbonCommands {
  private lastId = 0;
  private readonly running = new Map<string, { resolve: () => void; reject: (reason: Error) => void }>();

  /** `send` hands an event to the add-in. */
  constructor(private readonly send: (data: unknown) => void) {}

  /** Resolves when the function calls `event.completed()`; rejects when the add-in knows no such function. */
  run(functionName: string, controlId: string): Promise<void> {
    this.lastId += 1;
    const id = `command-${String(this.lastId)}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, { resolve, reject });
      this.send({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  /** Takes the add-in's report that a command has ended. */
  completed(data: unknown): void {
    const { 0: id, 1: status } = fieldsOf(data);
    const command = this.running.get(String(id));
    this.running.delete(String(id));
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in refused the command (${String(status)}).`));
  }
}
