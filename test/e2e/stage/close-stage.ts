import { rm } from 'node:fs/promises';
import { announcedStage, opened } from './stage';

/** Jest calls this once after the tests in the browser. */
export default async function closeStage(): Promise<void> {
  await opened.browser?.close();
  await rm(announcedStage().folder, { recursive: true, force: true });
}
