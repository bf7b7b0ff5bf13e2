import { useDeferredValue, useSyncExternalStore } from 'react';
import type { WorkbookCheck } from '../../actions/check/check-workbook';
import { usePane } from '../pane-context';
import type { PaneState } from '../pane-store';

/** The store's state, rendered again whenever it changes. */
export function usePaneState(): PaneState {
  const store = usePane();
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.getState(),
  );
}

/**
 * What the workbook holds, for pages that are shown only when it has been read. After a new reading they are drawn again bit by bit,
 * the page answering its person in between: what is memoised by the reading before stays until then.
 */
export function useCheck(): WorkbookCheck {
  const { check: newest } = usePaneState();
  const check = useDeferredValue(newest);
  if (check === null) throw new Error('useCheck is for pages that do not stand alone');
  return check;
}

/** Whether something is being written, so that nothing else should be begun. */
export function useWriting(): boolean {
  const { busy } = usePaneState();
  return busy !== null && busy !== 'check';
}
