import { apiNotFound } from './host-error';
import { hostErrorOf } from './model-error';
import { callMethod, HostObject, located, memberName, readProperty, writeProperty } from './host-object';
import { NOTHING, PathResolver } from './path-resolver';
import { identityOf, queryObject } from './query';
import { ActionType, isRecord } from './wire-request';
import type { WireAction, WireRequest, WireResponse } from './wire-request';

/**
 * Runs ProcessQuery requests against host objects.
 *
 * Paths are resolved lazily, in the order of the actions that name them, and once a request: `worksheets.add`
 * has side effects. The first error ends the request; what was done before it stays done, as in Excel.
 */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(
    private readonly root: HostObject,
    private readonly services: ReadonlyMap<string, HostObject>,
    /** Runs a stretch of actions without a query in it, so that the workbook calculates once after it. */
    private readonly together: (work: () => void) => void = (work) => work(),
  ) {}

  /** How many objects the client tracks: a leak shows here. */
  get trackedCount(): number {
    return this.references.size;
  }

  execute(request: WireRequest): WireResponse {
    const response: WireResponse = { Results: [], TraceIds: [] };
    const resolver = new PathResolver(request, this.root, this.services, this.references);
    const { Actions: actions } = request;
    let index = 0;
    const runWhile = (goesOn: (action: WireAction) => boolean) => {
      for (let action = actions[index]; action && goesOn(action); action = actions[index]) {
        this.step(action, index++, resolver, response);
        if (response.Error) index = actions.length;
      }
    };
    while (index < actions.length) {
      const first = index;
      this.together(() =>
        runWhile((action) => !isQuery(action) && (index === first || !readsResults(action))),
      );
      runWhile(isQuery);
    }
    return response;
  }

  private step(action: WireAction, index: number, resolver: PathResolver, response: WireResponse): void {
    try {
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      const value = this.perform(action, resolver);
      if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const { code, message, location, httpStatus } = hostErrorOf(error);
      const at = { Location: location, ActionIndex: index, HttpStatusCode: httpStatus };
      response.Error = { Code: code, Message: message, ...at };
    }
  }

  /** The action's result; undefined when Excel answers nothing (setters). */
  private perform(action: WireAction, resolver: PathResolver): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = resolver.resolve(action.ObjectPathId);
    if (object === NOTHING) return action.ActionType === ActionType.setProperty ? undefined : null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identityOf(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return queryObject(object, action.QueryInfo);
      case ActionType.method:
        return this.invoke(object, action, resolver);
      case ActionType.setProperty:
        return setProperty(object, memberName(action.Name), resolver.argumentsOf(action.ArgumentInfo)[0]);
      case ActionType.update:
        return update(object, action.ObjectState ?? {});
      default:
        throw apiNotFound(object.typeName, `action type ${action.ActionType}`);
    }
  }

  private invoke(object: HostObject, action: WireAction, resolver: PathResolver): unknown {
    if (action.Name === '_KeepReference') return this.keep(object);
    const args = resolver.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.forget(args[0]);
    const name = memberName(action.Name);
    return plainResult(located(object, name, () => callMethod(object, name, args)));
  }

  private keep(object: HostObject): null {
    if (object.referenceId === null) {
      object.referenceId = `r${++this.lastReference}`;
      this.references.set(object.referenceId, object);
    }
    return null;
  }

  private forget(id: unknown): null {
    const object = this.references.get(String(id));
    if (object !== undefined) object.referenceId = null;
    this.references.delete(String(id));
    return null;
  }
}

/** Methods that read calculated values: what was changed before must be calculated first. */
function readsResults(action: WireAction): boolean {
  return action.ActionType === ActionType.method && action.Name === 'CopyFrom';
}

function isQuery(action: WireAction): boolean {
  return action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson;
}

function setProperty(object: HostObject, name: string, value: unknown): undefined {
  located(object, name, () => writeProperty(object, name, value));
  return undefined;
}

/** `ObjectState` of an update: plain properties, and objects of them for navigation properties. */
function update(object: HostObject, state: Readonly<Record<string, unknown>>): undefined {
  for (const [key, value] of Object.entries(state)) {
    const name = memberName(key);
    const below = isRecord(value) ? readProperty(object, name) : undefined;
    if (below instanceof HostObject && isRecord(value)) update(below, value);
    else setProperty(object, name, value);
  }
  return undefined;
}

/** A method called for its value answers that value; one that answers an object was called for its effect. */
function plainResult(value: unknown): unknown {
  if (value instanceof HostObject) return identityOf(value);
  return value === undefined ? null : value;
}
