import { choiceArgument } from '../arguments';
import { HostError } from '../host-error';
import { HostObject } from '../host-object';

/** `Excel.Application`. The workbook always calculates by itself, once a request. */
export class ApplicationObject extends HostObject {
  constructor() {
    super('Application');
  }

  get calculationMode(): string {
    return 'Automatic';
  }

  set calculationMode(value: unknown) {
    const mode = choiceArgument(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'calculationMode');
    if (mode === 'Manual')
      throw new HostError(
        'ApiNotFound',
        'The workbench does not emulate Application.calculationMode Manual.',
      );
  }

  get calculationState(): string {
    return 'Done';
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  calculate(calculationType: unknown): void {
    choiceArgument(calculationType, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
  }

  suspendApiCalculationUntilNextSync(): void {
    // A request is calculated once in any case, after its last change.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen here; the workbench's page draws after the request.
  }
}
