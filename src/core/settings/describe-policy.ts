import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import { POLICY_FIELDS } from './policy-fields';
import { type SettingsLocale, wordsIn } from './setting-words';
import { entryText } from './write-entry';

/** One choice, as people read it. */
export interface DescribedChoice {
  readonly key: keyof Policy;
  readonly label: string;
  readonly value: string;
  readonly isDefault: boolean;
}

/**
 * Every choice of a policy in plain words, in the order of the settings sheet.
 *
 * @example describePolicy(DEFAULT_POLICY, 'zh-CN')[0] // { key: 'steps', label: '步长计法', value: '整步', isDefault: true }
 */
export function describePolicy(policy: Policy, locale: SettingsLocale): DescribedChoice[] {
  return POLICY_FIELDS.map((field) => {
    const value = entryText(field, policy, locale);
    const isDefault = value === entryText(field, DEFAULT_POLICY, locale);
    return { key: field.key, label: wordsIn(field.label, locale), value, isDefault };
  });
}
