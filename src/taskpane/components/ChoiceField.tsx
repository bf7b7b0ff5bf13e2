import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFieldStyle } from './field-style';

const useStyles = makeStyles({
  choice: { display: 'grid', gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  field: { minHeight: '32px', fontSize: tokens.fontSizeBase300 },
});

export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** What the rest of the page is about, to be chosen from a list. */
export function ChoiceField({ label, value, choices, onChoose }: ChoiceFieldProps) {
  const styles = useStyles();
  const { field } = useFieldStyle();
  return (
    <label className={styles.choice}>
      {label}
      <select
        className={mergeClasses(field, styles.field)}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
