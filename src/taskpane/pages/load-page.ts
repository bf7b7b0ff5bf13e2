import type { ComponentType } from 'react';
import { findPage } from './page-list';

const loaded = new Map<string, ComponentType>();

/** Loads a page; once it is there, it is drawn without a moment of waiting. */
export async function loadPage(id: string): Promise<ComponentType> {
  const Page = await findPage(id).load();
  loaded.set(id, Page);
  return Page;
}

/** A page that has been loaded already. */
export function loadedPage(id: string): ComponentType | undefined {
  return loaded.get(id);
}
