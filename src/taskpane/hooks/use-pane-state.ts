import { useSyncExternalStore } from 'react';
import type { PaneState, PaneStore } from '../pane-store';

/** The store's state, rendered again whenever it changes. */
export function usePaneState(store: PaneStore): PaneState {
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.getState(),
  );
}
