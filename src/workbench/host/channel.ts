import { appContext } from './app-context';
import type { AppContextOptions } from './app-context';
import { CustomFunctionsHost } from './custom-functions';
import { Faults } from './faults';
import type { WorkbookModel } from './model';
import { type CameWith, newerThan } from './newer-members';
import { ObjectModelService } from './object-model-service';
import { callOlderApi, DispatchId, fieldsOf, OlderApiError } from './older-api';
import type { OlderApiAnswer } from './older-api';
import { type Profile, PROFILES } from './profiles';
import { RibbonCommands } from './ribbon-commands';
import { ActionType, MessageType, ResponseType } from './wire';
import type { EventEntry, RequestMessage } from './wire';

export interface HostChannelOptions extends AppContextOptions {
  readonly model: WorkbookModel;
  /** Carries a message to the add-in: `frame.contentWindow.postMessage(message, origin)` in a page. */
  readonly post: (message: string) => void;
  /** Gets a line for each refusal and for everything that this host does not play. */
  readonly log?: (line: string) => void;
  readonly faults?: Faults;
  /** The Excel that is played: that on the web unless given. */
  readonly profile?: Profile;
  /** Has the host itself refuse what is newer than the profile; else office.js alone does, which checks most of it. */
  readonly cameWith?: CameWith;
}

const RICH_API_EVENT = 'richApiMessage';
const COMMAND_EVENT = 'appCommandInvoked';
const SELECTION_EVENT = 'documentSelectionChanged';
/** The events that office.js may subscribe to; settings never change behind its back here. */
const EVENTS: ReadonlySet<string> = new Set([
  RICH_API_EVENT,
  COMMAND_EVENT,
  SELECTION_EVENT,
  'settingsChanged',
]);

const ERROR_HANDLING_REQUEST = -2;

/** Where the request itself stands among the items of a richApi message. */
const BODY = 4;

/**
 * One conversation with the office.js of one add-in, whatever carries the messages. Hand every message of the add-in
 * to `receive`; answers and events go to `post`.
 */
export class HostChannel {
  readonly customFunctions: CustomFunctionsHost;
  readonly commands: RibbonCommands;
  readonly faults: Faults;

  private readonly service: ObjectModelService;
  private readonly subscriptions = new Map<string, RequestMessage>();
  private readonly log: (line: string) => void;
  private readonly unsubscribe: () => void;
  private readonly profile: Profile;

  constructor(private readonly options: HostChannelOptions) {
    const { model, faults = new Faults(), log = () => undefined, profile = PROFILES.web, cameWith } = options;
    const send = (entries: readonly EventEntry[]): void => {
      this.push(RICH_API_EVENT, { ArrayData: entries });
    };
    this.faults = faults;
    this.log = log;
    this.profile = profile;
    this.customFunctions = new CustomFunctionsHost(send, profile);
    this.commands = new RibbonCommands((data) => {
      this.push(COMMAND_EVENT, data);
    });
    const isNewer = newerThan(profile, cameWith);
    this.service = new ObjectModelService({
      ...{ model, functions: this.customFunctions, faults, log, send, isNewer },
    });
    this.unsubscribe = model.subscribe(({ type }) => {
      if (type === 'selectionChanged') this.push(SELECTION_EVENT, {});
    });
  }

  /** Takes a message of the add-in. Anything that is no request of office.js is let pass. */
  receive(message: unknown): void {
    const request = asRequest(message);
    if (!request) return;
    if (request._actionType === ActionType.invoke) this.invoke(request);
    else this.subscribe(request);
  }

  /** Ends the conversation: no more events. */
  dispose(): void {
    this.unsubscribe();
    this.service.dispose();
    this.subscriptions.clear();
  }

  private invoke(request: RequestMessage): void {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.start(request);
        break;
      case 'ContextActivationManager_notifyHost':
        // Telemetry and focus: nothing to answer.
        break;
      case 'executeMethod':
        void this.execute(request);
        break;
      default:
        this.log(`The message ${request._actionName} is not available in this host.`);
        this.reply(request, null, ERROR_HANDLING_REQUEST);
    }
  }

  /** The add-in's page starts, perhaps not for the first time. */
  private start(request: RequestMessage): void {
    this.subscriptions.clear();
    this.service.reset();
    this.customFunctions.runtimeGone();
    this.reply(request, appContext(this.options.model, this.profile, this.options));
  }

  private subscribe(request: RequestMessage): void {
    const { _actionName: event, _actionType: action } = request;
    const isKnown = EVENTS.has(event);
    if (!isKnown) this.log(`The event ${event} is not available in this host.`);
    if (isKnown && action === ActionType.registerEvent) this.subscriptions.set(event, request);
    if (action === ActionType.unregisterEvent) this.subscriptions.delete(event);
    this.reply(request, { Error: isKnown ? 0 : OlderApiError.operationNotSupported });
  }

  private async execute(request: RequestMessage): Promise<void> {
    try {
      const data = fieldsOf(request._data);
      const { DispatchId: dispatchId } = fieldsOf(data['DdaMethod']);
      const answer = await this.call(Number(dispatchId), data);
      this.reply(request, { Version: 1, ...answer });
    } catch (error) {
      this.log(`The host failed: ${error instanceof Error ? error.message : String(error)}`);
      this.reply(request, null, ERROR_HANDLING_REQUEST);
    }
  }

  private async call(dispatchId: number, data: Readonly<Record<string, unknown>>): Promise<OlderApiAnswer> {
    if (dispatchId === DispatchId.executeRichApiRequest) return this.runBatch(data['ArrayData']);
    if (dispatchId === DispatchId.commandCompleted) {
      this.commands.completed(data);
      return { Error: 0 };
    }
    const answer = callOlderApi(dispatchId, data, this.options.model);
    if (answer) return answer;
    this.log(`The method with dispatch id ${String(dispatchId)} is not available in this host.`);
    return { Error: OlderApiError.operationNotSupported };
  }

  private async runBatch(message: unknown): Promise<OlderApiAnswer> {
    const body: unknown = Array.isArray(message) ? message[BODY] : undefined;
    const answer = await this.service.run(String(body));
    if ('body' in answer) return { Error: 0, Data: [200, [], answer.body] };
    this.log(`The request was refused with ${String(answer.fault)}.`);
    return { Error: answer.fault };
  }

  private reply(request: RequestMessage, data: unknown, errorCode = 0): void {
    this.post(request, ResponseType.answer, data, errorCode);
  }

  /** Tells the add-in of something, when it asked to be told. */
  private push(event: string, data: unknown): void {
    const subscription = this.subscriptions.get(event);
    if (subscription) this.post(subscription, ResponseType.event, data, 0);
  }

  private post(request: RequestMessage, responseType: number, data: unknown, errorCode: number): void {
    const message = {
      _messageType: MessageType.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _responseType: responseType,
      _errorCode: errorCode,
      _serializerVersion: 1,
      _data: data,
    };
    this.options.post(JSON.stringify(message));
  }
}

function asRequest(message: unknown): RequestMessage | undefined {
  if (typeof message !== 'string' || !message.startsWith('{')) return undefined;
  try {
    const fields = fieldsOf(JSON.parse(message) as unknown);
    const isRequest =
      fields['_messageType'] === MessageType.request && typeof fields['_actionName'] === 'string';
    return isRequest ? (fields as unknown as RequestMessage) : undefined;
  } catch {
    return undefined;
  }
}
