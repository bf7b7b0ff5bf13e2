import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  frame: {
    width: '100%',
    overflow: 'hidden',
    printColorAdjust: 'exact',
    // The chart's own styles may come later: these say more.
    '& svg text': {
      fontFamily: tokens.fontFamilyBase,
      fontSize: '11px',
      fontWeight: tokens.fontWeightRegular,
      fill: tokens.colorNeutralForeground2,
    },
    // What lies below an area is to be seen through it.
    '& path[fill-opacity]': { fillOpacity: 0.2 },
    // Pictures keep their colours where the system's are forced upon everything else.
    '@media (forced-colors: active)': {
      '& svg text': { fill: 'CanvasText' },
      '& line, & path': { stroke: 'CanvasText' },
      '& path[fill-opacity]': { fill: 'Highlight', stroke: 'none' },
      '& path[stroke-width], & line[stroke-width]': { stroke: 'Highlight' },
      '& circle': { fill: 'Highlight', stroke: 'Highlight' },
    },
  },
});

/** Until the pane has said how wide it is: the narrowest pane, less its margins. */
const NARROWEST = 270;

/** Room for a chart as wide as the pane; the chart is a picture here, its figures are in the table that follows it. */
export function ChartFrame({ height, children }: { height: number; children: (width: number) => ReactNode }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(NARROWEST);
  useEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: height }} aria-hidden="true" inert>
      {children(width)}
    </div>
  );
}
