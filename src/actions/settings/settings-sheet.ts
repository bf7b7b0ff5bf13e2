import type { SheetGrid } from '../../core/forms/grid';
import { DEFAULT_POLICY, type Policy } from '../../core/scoring/policy';
import { designSettings } from '../../core/settings/design-settings';
import { locateSettings, type SettingsPlace } from '../../core/settings/locate-settings';
import type { Correction } from '../../core/settings/settings';
import { renderMessage } from '../../messages/render';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import { officeLocale } from '../office-locale';

/** The settings sheet as it stands; null when the workbook has none. */
export function settingsPlace(grids: readonly SheetGrid[]): SettingsPlace | null {
  return locateSettings(grids)?.place ?? null;
}

/** Makes the settings sheet with all defaults unless told otherwise, behind the others, in the language of the user; answers its name. */
export function makeSettingsSheet(
  context: Excel.RequestContext,
  corrections: readonly Correction[] = [],
  policy: Policy = DEFAULT_POLICY,
): Promise<string> {
  const locale = officeLocale();
  const design = designSettings(locale, (code) => renderMessage(locale, code), policy, corrections);
  return writeSheetDesign(context, design);
}
