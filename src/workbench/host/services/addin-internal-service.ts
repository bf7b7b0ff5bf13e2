import { HostObject } from '../host-object';

/** `Microsoft.InternalService.AddinInternalService`: office.js tells the host that it listens to events. */
export class AddinInternalService extends HostObject {
  constructor(private readonly whenReady: () => void) {
    super('AddinInternalService');
  }

  notifyActionHandlerReady(): void {
    this.whenReady();
  }
}
