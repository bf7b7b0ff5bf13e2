import {
  HostCollection,
  HostObject,
  hasProperty,
  located,
  propertyNames,
  readProperty,
  wireName,
} from './host-object';

/** What `load` asked for: `values`, `format/fill/color` → nested maps; an empty one means "everything plain". */
interface Selection {
  readonly below: Map<string, Selection>;
}

/** The `QueryInfo` of a query action. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

const EVERYTHING = new Set(['*', '$all', '']);

/**
 * Answers a query as Excel does: the object's identity and reference, then what was asked for, names in
 * PascalCase, collections as `_Items`.
 *
 * @example queryObject(range, { Select: ['values', 'format/fill/color'] })
 *   // { Values: [[1]], Format: { Fill: { Color: '#FFFFFF' } } }
 */
export function queryObject(object: HostObject, info: QueryInfo | undefined): Record<string, unknown> {
  const selection = parseSelection([...(info?.Select ?? []), ...(info?.Expand ?? [])]);
  return read(object, selection, info);
}

/** What an Instantiate action answers: identity and reference only. */
export function identityOf(object: HostObject): Record<string, unknown> {
  const reference = object.referenceId === null ? {} : { _ReferenceId: object.referenceId };
  return { ...reference, ...object.identity() };
}

function parseSelection(paths: readonly string[]): Selection {
  const root: Selection = { below: new Map() };
  for (const path of paths) {
    let level = root;
    for (const step of path.split('/').map((part) => part.trim())) {
      const next = level.below.get(step) ?? { below: new Map() };
      level.below.set(step, next);
      level = next;
    }
  }
  return root;
}

function read(object: HostObject, selection: Selection, info?: QueryInfo): Record<string, unknown> {
  const result = identityOf(object);
  if (isCollection(object)) return readCollection(object, selection, result, info);
  if (selection.below.size === 0) Object.assign(result, readPlain(object));
  for (const [name, below] of selection.below) {
    if (name === '$none') continue;
    if (EVERYTHING.has(name)) Object.assign(result, readPlain(object));
    else result[wireName(name)] = readValue(object, name, below);
  }
  return result;
}

function readCollection(
  collection: HostCollection,
  selection: Selection,
  result: Record<string, unknown>,
  info?: QueryInfo,
): Record<string, unknown> {
  const forItems: Selection = { below: new Map() };
  for (const [name, below] of selection.below) {
    if (name === 'items') for (const [step, deeper] of below.below) forItems.below.set(step, deeper);
    else if (hasProperty(collection, name)) result[wireName(name)] = readValue(collection, name, below);
    else forItems.below.set(name, below);
  }
  const from = info?.Skip ?? 0;
  const to = info?.Top === undefined ? undefined : from + info.Top;
  result._Items = collection
    .listItems()
    .slice(from, to)
    .map((item) => read(item, forItems));
  return result;
}

function isCollection(object: HostObject): object is HostCollection {
  return object instanceof HostCollection;
}

function readPlain(object: HostObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of propertyNames(object)) {
    const value = located(object, name, () => readProperty(object, name));
    if (!(value instanceof HostObject)) result[wireName(name)] = value;
  }
  return result;
}

function readValue(object: HostObject, name: string, below: Selection): unknown {
  const value = located(object, name, () => readProperty(object, name));
  return value instanceof HostObject ? read(value, below) : value;
}
