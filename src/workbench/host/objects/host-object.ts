import { ModelError } from '../model';
import type { Location } from '../model';
import type { Host } from './host';

/**
 * One type of Excel's object model, declared as data. Names are PascalCase, as on the wire.
 * What is not declared answers ApiNotFound, and so does what came after the Excel that is played.
 */
export interface ObjectType<Subject> {
  readonly name: string;
  /** What the client keeps of the object without loading it, such as its id. */
  readonly identity?: (subject: Subject, host: Host) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Subject>>>;
  /** Objects reached as a property. */
  readonly children?: Readonly<Record<string, (subject: Subject, host: Host) => HostObject | null>>;
  /** Answer a value, an object, null for a null object, or a promise of a value. */
  readonly methods?: Readonly<Record<string, Method<Subject>>>;
  /** A collection's members, in order, and one of them by its key. */
  readonly items?: (subject: Subject, host: Host) => readonly HostObject[];
  readonly item?: (subject: Subject, key: unknown, host: Host) => HostObject;
  /** The cells that the object is, when it is a range. */
  readonly location?: (subject: Subject) => Location;
}

export interface Property<Subject> {
  readonly get: (subject: Subject, host: Host) => unknown;
  readonly set?: (subject: Subject, value: unknown, host: Host) => void;
  /** Left out when everything is loaded, because it holds for some objects only. */
  readonly onlyByName?: boolean;
}

export type Method<Subject> = (subject: Subject, args: readonly unknown[], host: Host) => unknown;

/** An object of the object model, whatever its type: a type together with the thing it speaks of. */
export class HostObject {
  readonly typeName: string;
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly propertyNames: readonly string[];
  readonly childNames: readonly string[];
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly child: (name: string) => HostObject | null;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly item: (key: unknown) => HostObject;
  /** Undefined when the object is no collection. */
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly location: Location | undefined;

  private constructor(parts: HostObjectParts) {
    this.typeName = parts.typeName;
    this.identity = parts.identity;
    this.propertyNames = parts.propertyNames;
    this.childNames = parts.childNames;
    this.get = parts.get;
    this.set = parts.set;
    this.child = parts.child;
    this.call = parts.call;
    this.item = parts.item;
    this.items = parts.items;
    this.location = parts.location;
  }

  /** Binds a type to what it speaks of. */
  static of<Subject>(type: ObjectType<Subject>, subject: Subject, host: Host): HostObject {
    const { properties = {}, children = {}, methods = {}, items, item } = type;
    const notFound = (name: string): ModelError =>
      new ModelError('ApiNotFound', `${memberName(type.name, name)} is not available in this host.`);
    const find = <Member>(members: Readonly<Record<string, Member>>, name: string): Member => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      if (member === undefined || host.isNewer(type.name, name)) throw notFound(name);
      return member;
    };
    return new HostObject({
      typeName: type.name,
      identity: () => type.identity?.(subject, host) ?? {},
      propertyNames: Object.keys(properties).filter(
        (name) => properties[name]?.onlyByName !== true && !host.isNewer(type.name, name),
      ),
      childNames: Object.keys(children),
      get: (name) => find(properties, name).get(subject, host),
      set: (name, value) => {
        const { set } = find(properties, name);
        if (!set) throw notFound(name);
        set(subject, value, host);
      },
      child: (name) => find(children, name)(subject, host),
      call: (name, args) => find(methods, name)(subject, args, host),
      item: (key) => {
        if (!item) throw notFound('getItem');
        return item(subject, key, host);
      },
      items: items && (() => items(subject, host)),
      location: type.location?.(subject),
    });
  }
}

type HostObjectParts = Pick<HostObject, keyof HostObject>;

/** As a script would write it: `Range.getCell`. */
export function memberName(typeName: string, name: string): string {
  return name === '' ? typeName : `${typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
