import { apiNotFound, HostError } from './host-error';
import { callMethod, HostObject, located, memberName, readProperty } from './host-object';
import { isRecord, PathType } from './wire-request';
import type { WireArguments, WirePath, WireRequest } from './wire-request';

/** Where a path leads that leads to nothing: a null object, and everything below it. */
export const NOTHING = null;

/** Finds the objects that a request's paths lead to. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly root: HostObject,
    private readonly services: ReadonlyMap<string, HostObject>,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('GeneralException', `The request has no object path ${id}.`);
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  argumentsOf(info: WireArguments | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => this.argument(value, referenced[index]));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(value) && Array.isArray(pathId)) {
      const ids = pathId as unknown[];
      return value.map((entry: unknown, index) => this.argument(entry, ids[index]));
    }
    if (isRecord(value)) {
      if (typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, this.argument(entry, undefined)]),
      );
    }
    return value;
  }

  private find(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.service:
        return this.service(path.Name);
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.nullObject:
        return NOTHING;
      default:
        return this.child(path);
    }
  }

  private child(path: WirePath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NOTHING) return NOTHING;
    const name = path.ObjectPathType === PathType.indexer ? 'getItem' : memberName(path.Name);
    return located(parent, name, () => {
      const value =
        path.ObjectPathType === PathType.property
          ? readProperty(parent, name)
          : callMethod(parent, name, this.argumentsOf(path.ArgumentInfo));
      if (value === null || value instanceof HostObject) return value;
      throw apiNotFound(parent.typeName, `${name} (as an object)`);
    });
  }

  private service(name: string): HostObject {
    const service = this.services.get(name);
    if (service === undefined) throw apiNotFound('service', name);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.references.get(id);
    if (object === undefined) {
      throw new HostError(
        'InvalidReference',
        `This reference is not valid for the current operation: ${id}.`,
      );
    }
    return object;
  }
}
