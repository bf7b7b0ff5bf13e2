import { createContext, useContext } from 'react';
import type { PaneStore } from './pane-store';

const PaneContext = createContext<PaneStore | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The store that the components around act on. */
export function usePane(): PaneStore {
  const store = useContext(PaneContext);
  if (store === null) throw new Error('usePane is for components inside PaneProvider');
  return store;
}
