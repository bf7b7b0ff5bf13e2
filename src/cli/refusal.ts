/** The file could not be read or the call is wrong: one clear line, and exit code 2. */
export class Refusal extends Error {}

/** Runs a file operation; the system's refusal becomes ours. */
export function attempt<T>(operation: () => T, message: (reason: string) => string): T {
  try {
    return operation();
  } catch (error) {
    throw new Refusal(message(reasonOf(error)));
  }
}

/** The code of a system's error, else its text. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
