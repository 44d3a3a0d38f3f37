import { entriesOf, EventRegister } from './events';
import { Faults, TransportFault } from './faults';
import type { TransportFaultCode } from './faults';
import type { CustomFunctionsHost } from './custom-functions';
import type { ModelEvent, WorkbookModel } from './model';
import type { Host } from './objects/host';
import { hostOf } from './objects/makers';
import { runBatch } from './objects/interpreter';
import { References } from './objects/references';
import { PathType } from './wire';
import type { BatchRequest, EventEntry } from './wire';

/** Excel on the web refuses requests and responses above 5 MB. */
const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

export interface ObjectModelParts {
  readonly model: WorkbookModel;
  readonly functions: CustomFunctionsHost;
  readonly faults: Faults;
  readonly log: (line: string) => void;
  readonly isNewer: Host['isNewer'];
  /** Hands events to the add-in. */
  readonly send: (entries: readonly EventEntry[]) => void;
}

export type BatchAnswer = { readonly body: string } | { readonly fault: TransportFaultCode };

/** The object model as one add-in sees it: answers its requests and tells it of changes. */
export class ObjectModelService {
  private register = new EventRegister();
  private references = new References();
  /** How many requests are under way; what changes meanwhile is the add-in's own doing. */
  private underWay = 0;
  private outbox: EventEntry[] = [];
  private isSendingPlanned = false;
  private readonly unsubscribe: () => void;

  constructor(private readonly parts: ObjectModelParts) {
    this.unsubscribe = parts.model.subscribe((event) => {
      this.tell(event);
    });
  }

  /** Does one request, given and answered as JSON. */
  async run(json: string): Promise<BatchAnswer> {
    const request = JSON.parse(json) as BatchRequest;
    const fault = isOfScripts(request) ? this.parts.faults.take() : undefined;
    if (fault !== undefined) return { fault };
    if (isTooLarge(json)) return { fault: TransportFault.requestTooLarge };
    const body = JSON.stringify(await this.perform(request));
    return isTooLarge(body) ? { fault: TransportFault.responseTooLarge } : { body };
  }

  /** Forgets what the add-in had asked for: its page starts anew. */
  reset(): void {
    this.register = new EventRegister();
    this.references = new References();
    this.outbox = [];
  }

  dispose(): void {
    this.unsubscribe();
  }

  private async perform(request: BatchRequest): Promise<unknown> {
    const { model, functions, log, isNewer } = this.parts;
    const { register: events, references } = this;
    const host = hostOf({ model, events, references, functionResults: functions, isNewer });
    this.underWay += 1;
    try {
      return await runBatch(request, host, log);
    } finally {
      this.underWay -= 1;
      this.planSending();
    }
  }

  private tell(event: ModelEvent): void {
    const trigger = this.underWay > 0 ? 'ThisLocalAddin' : 'Unknown';
    const isWanted = (type: number, target: string): boolean => this.register.isWanted(type, target);
    this.outbox.push(...entriesOf(event, this.parts.model, isWanted, trigger));
    this.planSending();
  }

  /** Events travel after the answer of the request that caused them, and together when several happen at once. */
  private planSending(): void {
    if (this.isSendingPlanned || this.outbox.length === 0 || this.underWay > 0) return;
    this.isSendingPlanned = true;
    setTimeout(() => {
      this.isSendingPlanned = false;
      const entries = this.outbox.splice(0);
      if (entries.length > 0) this.parts.send(entries);
    }, 0);
  }
}

/** Requests of `Excel.run` begin at the workbook; those of the add-in's runtimes speak to a service. */
function isOfScripts(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).every((path) => path.ObjectPathType !== PathType.newObject);
}

const MOST_BYTES_A_CHARACTER = 3;

function isTooLarge(json: string): boolean {
  if (json.length * MOST_BYTES_A_CHARACTER <= PAYLOAD_LIMIT_BYTES) return false;
  return new TextEncoder().encode(json).length > PAYLOAD_LIMIT_BYTES;
}
