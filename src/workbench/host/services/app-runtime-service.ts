import { invalidArgument } from '../host-error';
import { HostObject } from '../host-object';

/** States of a shared runtime; `Office.addin.showAsTaskpane` sets Visible, `hide` sets Background. */
const RUNTIME_STATES = ['Inactive', 'Background', 'Visible'];
const START_STATES = ['Inactive', 'Background', 'Disabled'];

/** `Microsoft.AppRuntime.AppRuntimeService`: whether the add-in's pane is shown. */
export class AppRuntimeService extends HostObject {
  private state = 'Visible';

  constructor(private readonly whenChanged: (state: string) => void) {
    super('AppRuntimeService');
  }

  getAppRuntimeState(): string {
    return this.state;
  }

  setAppRuntimeState(state: unknown): void {
    if (typeof state !== 'string' || !RUNTIME_STATES.includes(state)) {
      throw invalidArgument(`No runtime state: ${String(state)}.`);
    }
    this.state = state;
    this.whenChanged(state);
  }
}

/** `Microsoft.AppRuntime.AppRuntimePersistenceService`: whether the add-in starts with the document. */
export class AppRuntimePersistenceService extends HostObject {
  private startState = 'Inactive';

  constructor() {
    super('AppRuntimePersistenceService');
  }

  getAppRuntimeStartState(): string {
    return this.startState;
  }

  setAppRuntimeStartState(state: unknown): void {
    if (typeof state !== 'string' || !START_STATES.includes(state)) {
      throw invalidArgument(`No start state: ${String(state)}.`);
    }
    this.startState = state;
  }
}
