import type { Policy, ReadingKey, SentenceReading } from '../scoring/policy';
import { normalizeText } from '../text/normalize';
import { type ChoiceField, POLICY_FIELDS, type PolicyField } from './policy-fields';
import { saysWords, bareWords, type SettingsLocale, type Words, wordsIn } from './setting-words';

const READING_KEYS: readonly ReadingKey[] = ['steps', 'boundary', 'wholeBands', 'cap', 'floor'];

/** Stands between a sentence and what was decided about it. */
const ARROW = '→';

const isReadingField = (field: PolicyField): field is ChoiceField =>
  field.kind === 'choice' && READING_KEYS.some((key) => key === field.key);

const FIELDS: readonly ChoiceField[] = POLICY_FIELDS.filter(isReadingField);

/**
 * The cell of 逐条读法: a line for each sentence that a person decided about. Null when a line cannot be read.
 *
 * @example readReadings('≤25秒得100分,每增加5秒扣10分 → 步长计法:起步')
 * // [{ criteria: '≤25秒得100分,每增加5秒扣10分', choices: { steps: 'started' } }]
 */
export function readReadings(cell: string): SentenceReading[] | null {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  const readings = lines.map(readLine);
  return readings.some((reading) => reading === null) ? null : readings.filter((reading) => reading !== null);
}

/** What readReadings reads back; the sentences in one line each. */
export function writeReadings(readings: readonly SentenceReading[], locale: SettingsLocale): string {
  return readings
    .map(({ criteria, choices }) => {
      const said = FIELDS.flatMap((field) => {
        const choice = choices[field.key as ReadingKey];
        if (choice === undefined) return [];
        const words = (field.choices as Readonly<Record<string, Words>>)[choice];
        return [`${wordsIn(field.label, locale)}:${words === undefined ? choice : wordsIn(words, locale)}`];
      });
      return `${criteria.replace(/\s*\n\s*/g, ' ').trim()} ${ARROW} ${said.join(', ')}`;
    })
    .join('\n');
}

function readLine(line: string): SentenceReading | null {
  const arrow = line.lastIndexOf(ARROW);
  const criteria = line.slice(0, Math.max(arrow, 0)).trim();
  if (criteria === '') return null;
  const parts = normalizeText(line.slice(arrow + 1))
    .text.split(/[,;、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const choices = parts.map(readChoice);
  if (choices.length === 0 || choices.some((choice) => choice === null)) return null;
  return { criteria, choices: Object.assign({}, ...choices) as Partial<Pick<Policy, ReadingKey>> };
}

function readChoice(part: string): Partial<Pick<Policy, ReadingKey>> | null {
  const [label = '', value = ''] = part.split(':');
  const field = FIELDS.find((each) => saysWords(label, each.label));
  const found = Object.entries<Words>(field?.choices ?? {}).find(
    ([choice, words]) => saysWords(value, words) || bareWords(value) === bareWords(choice),
  );
  return field === undefined || found === undefined ? null : { [field.key]: found[0] };
}
