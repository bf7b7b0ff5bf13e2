import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useState } from 'react';
import type { FormTable } from '../../../core/forms/form';
import { rebalance } from '../../../core/settings/rebalance';
import { useShownRows } from '../../hooks/use-shown-rows';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { formatShare } from '../../view/format-value';
import { readShare } from '../../view/read-share';
import { ShowMore } from '../ShowMore';
import { DiagnosticLine } from '../DiagnosticLine';
import { useFieldStyle } from '../field-style';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: { padding: '2px 8px 2px 0', textAlign: 'start', fontWeight: 'inherit', overflowWrap: 'anywhere' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  input: { width: '72px' },
  box: { display: 'grid', gap: tokens.spacingVerticalS },
});

/**
 * New weights for a form (B11): a person fixes some, the rest keep their proportions and all make 100 %. What will be
 * written is shown beside what stands there now.
 */
export function WeightsEditor({ table }: { table: FormTable }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const { items } = table;
  const { drawn, shown, showMore } = useShownRows();
  const type = useCallback(
    (row: number, text: string) => setTyped((before) => new Map([...before, [row, text]])),
    [],
  );
  const { weights, diagnostics, unreadable } = useMemo(() => rebalanced(items, typed), [items, typed]);
  const changed = weights.some((weight, index) => weight !== items[index]?.weight);
  const problems = diagnostics.filter(({ severity }) => severity !== 'info');
  return (
    <div className={styles.box}>
      <p className={styles.hint}>{texts.say('pane.weights.hint')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['indicator', 'now', 'fix', 'after'] as const).map((name) => (
              <th key={name} scope="col" className={styles.cell}>
                {texts.say(`pane.weights.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, drawn).map(({ row, indicator, weight }, index) => (
            <WeightRow
              key={row}
              row={row}
              indicator={indicator}
              weight={weight}
              text={typed.get(row) ?? ''}
              after={weights[index] ?? null}
              onType={type}
            />
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} of={items.length} onMore={showMore} />
      {unreadable && <p className={styles.hint}>{texts.say('pane.weights.unreadable')}</p>}
      {problems.map((diagnostic, index) => (
        <DiagnosticLine key={index} diagnostic={diagnostic} />
      ))}
      <Button
        size="small"
        disabledFocusable={!changed || unreadable || problems.length > 0}
        onClick={() => {
          const byRow = new Map(
            items.flatMap(({ row, weight }, index): [number, number][] => {
              const next = weights[index];
              return next == null || next === weight ? [] : [[row, next]];
            }),
          );
          setTyped(new Map());
          void pane.changeWeights(
            { sheet: table.sheet, top: table.range.top, left: table.range.left },
            byRow,
          );
        }}
      >
        {texts.say('pane.weights.write')}
      </Button>
    </div>
  );
}

/** The weights as they would be, with what was typed fixed. */
function rebalanced(items: FormTable['items'], typed: ReadonlyMap<number, string>) {
  const shares = items.map(({ row }) => readShare(typed.get(row) ?? ''));
  const unreadable = items.some(
    ({ row }, index) => (typed.get(row) ?? '').trim() !== '' && shares[index] === null,
  );
  const fixed = new Map(
    shares.flatMap((share, index): [number, number][] => (share === null ? [] : [[index, share]])),
  );
  const now = items.map(({ weight }) => weight);
  return { ...rebalance(now, fixed), unreadable };
}

interface WeightRowProps {
  readonly row: number;
  readonly indicator: string;
  readonly weight: number | null;
  readonly text: string;
  readonly after: number | null;
  readonly onType: (row: number, text: string) => void;
}

const WeightRow = memo(function WeightRow({ row, indicator, weight, text, after, onType }: WeightRowProps) {
  const styles = useStyles();
  const { field } = useFieldStyle();
  const texts = useTexts();
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {indicator}
      </th>
      <td className={styles.number}>{weight === null ? '' : formatShare(weight)}</td>
      <td className={styles.cell}>
        <input
          inputMode="decimal"
          className={mergeClasses(field, styles.input)}
          disabled={weight === null}
          value={text}
          aria-label={texts.say('pane.weights.input', { indicator })}
          onChange={({ target: { value } }) => onType(row, value)}
        />
      </td>
      <td className={styles.number}>{after === null ? '' : formatShare(after)}</td>
    </tr>
  );
});
