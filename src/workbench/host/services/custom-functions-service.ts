import type { CustomFunctionBridge } from '../custom-functions';
import { HostObject } from '../host-object';

/**
 * Features that make office.js answer sooner: 1 resend in smaller pieces, 2 a shorter pause between answers,
 * 3 times of asynchronous functions, 4 an upper bound for that pause.
 */
const ENABLED_FEATURES = [1, 2, 3, 4];

/** `Microsoft.ExcelServices.CustomFunctions`: where the custom-functions runtime hands in its results. */
export class CustomFunctionsService extends HostObject {
  constructor(
    private readonly bridge: CustomFunctionBridge,
    private readonly whenReady: () => void,
  ) {
    super('CustomFunctions');
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.whenReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return ENABLED_FEATURES;
  }

  setInvocationArrayResults(results: unknown): void {
    this.bridge.takeResults(results);
  }
}
