import { makeStyles, tokens } from '@fluentui/react-components';

/** The browser's own fields in Fluent's looks: a fraction of the weight of Fluent's own, and every screen reader knows them. */
export const useFieldStyle = makeStyles({
  field: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '2px 4px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  },
});
