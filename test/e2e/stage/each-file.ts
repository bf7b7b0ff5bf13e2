import { leaveBrowser } from './open-workbench';

/** How long one test may take on a slow, busy machine. */
jest.setTimeout(120_000);

afterAll(leaveBrowser);
