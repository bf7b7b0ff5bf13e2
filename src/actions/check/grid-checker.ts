import type { WrittenTexts } from '../../core/writeback/plan-writes';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { giveWay } from '../../workbook/give-way';
import type { SheetRead, SheetStart } from '../../workbook/read-workbook';
import type { Watched } from '../../workbook/watched';
import type { WorkbookCheck } from './workbook-check';

/** Works out what sheets hold, from their cells alone. `signal` ends it by a CancelledError. */
export interface GridChecker {
  check(grids: readonly SheetRead[], texts: WrittenTexts, watched: Watched): Promise<WorkbookCheck>;
  /** For each sheet, whether its beginning says all that is asked of it, so that the rest need not be read. */
  startsSuffice(starts: readonly SheetStart[], watched: Watched): Promise<readonly boolean[]>;
}

/** On the page's own thread, which draws between the steps; loaded when it is wanted: a page with a worker never needs it. */
export const CHECKER_HERE: GridChecker = {
  check: async (grids, texts, { onProgress, signal }) => {
    const { checkInSteps } = await import('./check-grids');
    const steps = checkInSteps(grids, texts);
    for (;;) {
      stopIfCancelled(signal);
      const step = steps.next();
      if (step.done === true) return step.value;
      onProgress?.(step.value);
      await giveWay();
    }
  },
  startsSuffice: async (starts) => (await import('./starts-suffice')).startsSuffice(starts),
};

let checker = CHECKER_HERE;

/** Who works out what sheets hold. */
export function gridChecker(): GridChecker {
  return checker;
}

/** Lets every reading from now on be worked out by `other`, off the page's own thread say. */
export function setGridChecker(other: GridChecker): void {
  checker = other;
}
