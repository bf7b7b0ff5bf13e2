import { apiNotFound } from './host-error';
import { hostErrorOf } from './model-error';

/**
 * An object of the Excel object model as the host keeps it.
 *
 * Accessors on a subclass's prototype are its properties (a value that is itself a host object is a
 * navigation property), functions on the prototype are its methods, both in the camelCase of the public
 * API. Everything else (fields, `#private`, module functions) is out of the add-in's reach, so that what is
 * not written down is an honest ApiNotFound.
 */
export abstract class HostObject {
  /** Set while the client tracks this object (`_KeepReference`). */
  referenceId: string | null = null;

  constructor(
    /** The public type name, `Range` say; used in error messages. */
    readonly typeName: string,
    /** What lets the client address the object again: `{ Id: … }`, `{ Name: … }` or nothing. */
    readonly identity: () => Readonly<Record<string, unknown>> = () => ({}),
  ) {}
}

/** A collection: queries on it answer `_Items`. */
export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  constructor(
    typeName: string,
    readonly listItems: () => readonly T[],
  ) {
    super(typeName);
  }
}

function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (own !== undefined && name !== 'constructor') return own;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** `GetRange` → `getRange`; names with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `getRange` → `GetRange`: the spelling of results. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** Whether a property of that name can be read. */
export function hasProperty(object: HostObject, name: string): boolean {
  return descriptorOf(object, name)?.get !== undefined;
}

/** Reads a property; ApiNotFound if it is not emulated. */
export function readProperty(object: HostObject, name: string): unknown {
  const descriptor = descriptorOf(object, name);
  if (descriptor?.get === undefined) throw apiNotFound(object.typeName, name);
  return descriptor.get.call(object) as unknown;
}

/** Sets a property; ApiNotFound if setting it is not emulated. */
export function writeProperty(object: HostObject, name: string, value: unknown): void {
  const descriptor = descriptorOf(object, name);
  if (descriptor?.set === undefined) throw apiNotFound(object.typeName, `${name} (set)`);
  descriptor.set.call(object, value);
}

/** Calls a method; ApiNotFound if it is not emulated. */
export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = descriptorOf(object, name)?.value;
  if (typeof method !== 'function') throw apiNotFound(object.typeName, name);
  return Reflect.apply(method, object, args) as unknown;
}

/** Names of all properties that can be read, for a query that asks for everything. */
export function propertyNames(object: HostObject): string[] {
  const names: string[] = [];
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get !== undefined && !names.includes(name)) names.push(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}

/** Runs `work`; an error without a place gets `Type.member` as its place. */
export function located<T>(object: HostObject, member: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const error = hostErrorOf(thrown);
    if (error.location === '') error.location = `${object.typeName}.${member}`;
    throw error;
  }
}
