import { makeStyles, tokens } from '@fluentui/react-components';
import { curve } from '../../core/rules/curve';
import { actualInRule } from '../../core/scoring/next-band';
import type { ScoredItem } from '../../core/scoring/scorecard';
import { useTexts } from '../texts';
import { formatScore } from '../view/format-value';
import { curvePaths } from '../view/curve-paths';

const useStyles = makeStyles({
  // Wider, its letters would be larger than those around it.
  figure: { margin: 0, maxWidth: '360px' },
  svg: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', vectorEffect: 'non-scaling-stroke' },
  line: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
    forcedColorAdjust: 'auto',
  },
  guide: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    strokeDasharray: '3 3',
    vectorEffect: 'non-scaling-stroke',
  },
  dot: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '2px',
  },
  text: { fontSize: '11px', fill: tokens.colorNeutralForeground2 },
  mark: {
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    // The line may run behind the words.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground2,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
  },
});

/** Enough for the edges of steps to look like edges. */
const SAMPLES = 120;

/** Room for the figures at the axes, in the picture's own units. */
const LARGE = { width: 288, height: 120, left: 30, right: 8, top: 18, bottom: 18, hasAxes: true };
const SMALL = { width: 72, height: 30, left: 2, right: 4, top: 5, bottom: 5, hasAxes: false };

/** The score over the actual, as the rule was understood, with the actual marked. Nothing for rules that measure no number. */
export function ScoreCurve({ scored, small = false }: { scored: ScoredItem; small?: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const { reading, score } = scored;
  if (reading === null) return null;
  const actual = actualInRule(scored);
  const box = small ? SMALL : LARGE;
  const paths = curvePaths(
    curve(reading, SAMPLES, actual),
    actual === null || score === null ? null : { actual, score },
    box,
  );
  if (paths === null) return null;
  const unit = reading.unit?.symbol ?? null;
  const named = (value: number) =>
    unit === null ? formatScore(value) : texts.say('pane.quantity', { value: formatScore(value), unit });
  const { axes, mark } = paths;
  const label =
    mark === null
      ? texts.say('pane.curve.label', { from: named(axes.x[0]), to: named(axes.x[1]) })
      : texts.say('pane.curve.label.actual', { actual: named(mark.actual), score: formatScore(mark.score) });
  return (
    <figure className={styles.figure}>
      <svg className={styles.svg} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
        {!small && (
          <>
            <line
              className={styles.axis}
              x1={box.left}
              x2={box.width - box.right}
              y1={box.height - box.bottom}
              y2={box.height - box.bottom}
            />
            <text className={styles.text} x={box.left - 4} y={paths.yOf(axes.y[1]) + 4} textAnchor="end">
              {formatScore(axes.y[1])}
            </text>
            <text className={styles.text} x={box.left - 4} y={paths.yOf(axes.y[0]) + 4} textAnchor="end">
              {formatScore(axes.y[0])}
            </text>
            <text className={styles.text} x={box.left} y={box.height - 4}>
              {named(axes.x[0])}
            </text>
            <text className={styles.text} x={box.width - box.right} y={box.height - 4} textAnchor="end">
              {named(axes.x[1])}
            </text>
          </>
        )}
        {paths.lines.map((line) => (
          <path key={line} className={styles.line} d={line} />
        ))}
        {mark !== null && (
          <>
            {!small && (
              <line
                className={styles.guide}
                x1={mark.x}
                x2={mark.x}
                y1={mark.y}
                y2={box.height - box.bottom}
              />
            )}
            <circle className={styles.dot} cx={mark.x} cy={mark.y} r={small ? 4 : 5} />
            {!small && (
              <text
                className={styles.mark}
                x={mark.x}
                y={mark.y < box.top + 6 ? mark.y + 18 : mark.y - 9}
                textAnchor={mark.x > box.width * 0.7 ? 'end' : mark.x < box.width * 0.3 ? 'start' : 'middle'}
              >
                {`${named(mark.actual)} → ${formatScore(mark.score)}`}
              </text>
            )}
          </>
        )}
      </svg>
    </figure>
  );
}
