import { cleanNumber } from '../quantity/convert';
import type { Policy } from '../scoring/policy';
import { MEAN, type PolicyField } from './policy-fields';
import { writeReadings } from './sentence-readings';
import { type SettingsLocale, type Words, wordsIn } from './setting-words';

/** What stands in the value cell for a choice: its words, or a number (shares as shares: 0.5, formatted as 50%). */
export function writeEntry(field: PolicyField, policy: Policy, locale: SettingsLocale): string | number {
  switch (field.kind) {
    case 'choice': {
      const choices: Readonly<Record<string, Words>> = field.choices;
      const words = choices[policy[field.key]];
      return words === undefined ? policy[field.key] : wordsIn(words, locale);
    }
    case 'share':
    case 'whole':
    case 'decimal':
      return policy[field.key];
    case 'grades':
      return gradesText(policy.grades);
    case 'raters':
      return policy.raters === null
        ? wordsIn(MEAN, locale)
        : policy.raters.map(({ name, weight }) => `${name} ${percentText(weight)}`).join(', ');
    case 'readings':
      return writeReadings(policy.readings, locale);
  }
}

/** The same as a text for people: `50%`. */
export function entryText(field: PolicyField, policy: Policy, locale: SettingsLocale): string {
  const entry = writeEntry(field, policy, locale);
  return field.kind === 'share' && typeof entry === 'number' ? percentText(entry) : String(entry);
}

/** `优秀≥90,良好≥80,合格≥60,不合格`: as parseGradeScheme reads it. */
export function gradesText(grades: Policy['grades']): string {
  return grades.map(({ name, from }) => (from === -Infinity ? name : `${name}≥${from}`)).join(',');
}

function percentText(share: number): string {
  return `${cleanNumber(share * 100)}%`;
}
