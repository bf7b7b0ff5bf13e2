import { StructureProtectedError } from './structure-protected-error';
import { UnfinishedSheetError } from './unfinished-sheet-error';

/** The code of an OfficeExtension.Error (never its localised message) or of a refusal found before asking; null for anything else. */
export function excelCodeOf(error: unknown): string | null {
  if (error instanceof StructureProtectedError || error instanceof UnfinishedSheetError) return error.code;
  if (!(error instanceof Error) || !('code' in error) || !('debugInfo' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
