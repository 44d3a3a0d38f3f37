import { ModelError } from '../model';
import type { QueryInfo } from '../wire';
import { memberName } from './host-object';
import type { HostObject } from './host-object';
import type { References } from './references';

/** A name to load, split at its slashes: ["format", "fill", "color"]. */
type Path = readonly string[];

const ALL = '*';

/** What a `load` gets: the named properties, objects within objects, and for a collection its items. */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  references: References,
): Record<string, unknown> {
  const selected = (query.Select ?? []).map(split);
  const expanded = (query.Expand ?? []).map((name) => [...split(name), ALL]);
  const paths = selected.length > 0 ? [...selected, ...expanded] : [[ALL], ...expanded];
  return answer(object, paths, references, query);
}

function split(name: string): Path {
  return name.split(/[/.]/);
}

function answer(
  object: HostObject,
  paths: readonly Path[],
  references: References,
  page: QueryInfo = {},
): Record<string, unknown> {
  const { items } = object;
  if (!items) return answerMembers(object, paths, references);
  // A collection has few properties of its own (such as its count); all other names are those of its items.
  const own = paths.filter(([name = '']) => name === ALL || findName(object.propertyNames, name));
  const ofItems = paths.filter(([name = '']) => !findName(object.propertyNames, name));
  const { Skip: skip = 0, Top: top = Infinity } = page;
  return {
    ...answerMembers(object, own, references),
    _Items: items()
      .slice(skip, skip + top)
      .map((item) => answer(item, ofItems, references)),
  };
}

function answerMembers(
  object: HostObject,
  paths: readonly Path[],
  references: References,
): Record<string, unknown> {
  const answers = answerIdentity(object, references);
  for (const [head, rest] of byHead(object, paths)) {
    if (head === ALL) for (const name of object.propertyNames) answers[name] = object.get(name);
    else if (object.childNames.includes(head)) {
      const child = object.child(head);
      const within = rest.map((path) => (path.length > 0 ? path : [ALL]));
      answers[head] = child && answer(child, within, references);
    } else answers[head] = object.get(head);
  }
  return answers;
}

/** What the client is told of an object whenever it is answered at all. */
export function answerIdentity(object: HostObject, references: References): Record<string, unknown> {
  const referenceId = references.idOf(object);
  return { ...object.identity(), ...(referenceId !== undefined && { _ReferenceId: referenceId }) };
}

/** The paths by their first name, in the spelling of the wire. */
function byHead(object: HostObject, paths: readonly Path[]): Map<string, Path[]> {
  const heads = new Map<string, Path[]>();
  for (const [name = '', ...rest] of paths) {
    const head = name === ALL ? ALL : wireName(object, name);
    heads.set(head, [...(heads.get(head) ?? []), rest]);
  }
  return heads;
}

/** Scripts write rowCount, the wire RowCount; nothing else differs. */
function wireName(object: HostObject, name: string): string {
  const pascal = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const found = findName(object.childNames, name);
  if (found === undefined && name === '') {
    throw new ModelError('InvalidArgument', `${memberName(object.typeName, name)} cannot be loaded.`);
  }
  return found ?? pascal;
}

function findName(names: readonly string[], name: string): string | undefined {
  return names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
}
