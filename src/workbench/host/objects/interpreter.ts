import { ModelError } from '../model';
import { BatchActionType, PathType } from '../wire';
import type { ArgumentInfo, BatchAction, BatchRequest, BatchResponse, ObjectPath } from '../wire';
import type { Host } from './host';
import { HostObject, memberName } from './host-object';
import { answerIdentity, answerQuery } from './query';

/** The service objects that a client may ask for by name. */
const SERVICES: Readonly<Record<string, (host: Host) => HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': ({ make }) => make.customFunctions(),
  'Microsoft.InternalService.AddinInternalService': ({ make }) => make.actionService(),
};

/**
 * Does the actions of one request in order and collects what they answer. The first refusal ends it, as in Excel:
 * what was done stays done, and the response says which action failed and why.
 */
export async function runBatch(
  request: BatchRequest,
  host: Host,
  log: (line: string) => void,
): Promise<BatchResponse> {
  const batch = new Batch(request, host);
  const results: BatchResponse['Results'] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = await batch.perform(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const location = batch.describe(action);
      const { code, message } = asRefusal(error, location);
      log(`${code}: ${message} (${location})`);
      return {
        Results: results,
        TraceIds: traces(request, index),
        Error: { Code: code, Message: message, Location: location, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces(request) };
}

/** The trace actions that were reached, by which the client tells how far a batch came. */
function traces(request: BatchRequest, end?: number): number[] {
  const isTrace = (action: BatchAction): boolean => action.ActionType === BatchActionType.trace;
  return request.Actions.slice(0, end)
    .filter(isTrace)
    .map(({ Id }) => Id);
}

function asRefusal(error: unknown, location: string): ModelError {
  if (error instanceof ModelError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ModelError('GeneralException', `The host failed at ${location}: ${reason}`);
}

/** One request under way. Each object path is followed once, so that `add()` adds once. */
class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: Host,
  ) {}

  /** The action's answer; undefined when it has none. */
  perform(action: BatchAction): unknown {
    // The client hangs its own callbacks on trace actions, such as the one that makes an event handler live.
    if (action.ActionType === BatchActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case BatchActionType.instantiate:
        return object && answerIdentity(object, this.host.references);
      case BatchActionType.query:
        return object && answerQuery(object, action.QueryInfo ?? {}, this.host.references);
      case BatchActionType.method:
        return this.call(object, action);
      case BatchActionType.setProperty:
        present(object).set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw new ModelError('ApiNotFound', `Action type ${String(action.ActionType)} is not available.`);
    }
  }

  /** Where the action is aimed, in the words of a script. */
  describe(action: BatchAction): string {
    const object = this.objects.get(action.ObjectPathId);
    if (object) return memberName(object.typeName, action.Name);
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    return memberName(parent?.typeName ?? 'Workbook', path?.Name ?? action.Name);
  }

  private call(object: HostObject | null, action: BatchAction): unknown {
    if (action.Name === '_KeepReference') {
      // The client asks for it before it knows whether the object is a null object.
      if (object) this.host.references.keep(object);
      return undefined;
    }
    const answer = present(object).call(action.Name, this.arguments(action.ArgumentInfo));
    return answer instanceof HostObject ? answerIdentity(answer, this.host.references) : answer;
  }

  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new ModelError('InvalidObjectPath', `Object path ${String(pathId)} is missing.`);
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.host.make.workbook();
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.kept(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    // Everything reached from a null object is a null object, so that scripts may chain before they ask.
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property) return parent.child(path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0]);
    const answer = parent.call(path.Name, args);
    if (answer === null || answer instanceof HostObject) return answer;
    throw new ModelError('ApiNotFound', `${memberName(parent.typeName, path.Name)} answers no object.`);
  }

  private service(name: string): HostObject {
    const make = SERVICES[name];
    if (!make) throw new ModelError('ApiNotFound', `The service ${name} is not available in this host.`);
    return make(this.host);
  }

  private kept(referenceId: string): HostObject {
    const object = this.host.references.get(referenceId);
    if (!object) {
      throw new ModelError(
        'InvalidReference',
        'The object is no longer kept: it was untracked, or Excel.run ended.',
      );
    }
    return object;
  }

  private arguments(info: ArgumentInfo = {}): readonly unknown[] {
    const { Arguments: args = [], ReferencedObjectPathIds: ids = [] } = info;
    return args.map((arg, index) => this.argument(arg, ids[index]));
  }

  private argument(arg: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId !== 0) return present(this.object(pathId));
    if (Array.isArray(arg) && Array.isArray(pathId)) {
      return arg.map((inner: unknown, index) => this.argument(inner, pathId[index]));
    }
    return arg;
  }
}

/** A null object can be asked whether it is one, and nothing else. */
function present(object: HostObject | null): HostObject {
  if (!object) throw new ModelError('ItemNotFound', "The requested item doesn't exist.");
  return object;
}
