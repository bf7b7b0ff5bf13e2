import type { Dimension } from '../../core/indicators/group-coder';
import { useTexts } from '../texts';
import { useFieldStyle } from './field-style';

/** By what the indicators of records are to be told apart. */
export function DimensionField({
  dimensions,
  value,
  onChoose,
}: {
  dimensions: readonly Dimension[];
  value: Dimension;
  onChoose: (dimension: Dimension | null) => void;
}) {
  const { field } = useFieldStyle();
  const texts = useTexts();
  return (
    <label>
      {texts.say('pane.records.by')}{' '}
      <select
        className={field}
        value={value}
        onChange={({ target }) => onChoose(dimensions.find((each) => each === target.value) ?? null)}
      >
        {dimensions.map((dimension) => (
          <option key={dimension} value={dimension}>
            {texts.say(`records.by.${dimension}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
