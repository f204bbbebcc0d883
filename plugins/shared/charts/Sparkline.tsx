import styled from 'styled-components';
import { color, shade } from '../color.ts';
import { useWords } from '../words.tsx';

export interface SparklineProps {
  /** The oldest first. */
  readonly weeks: readonly number[];
  readonly direction: 'rising' | 'falling' | 'steady' | 'unknown';
  readonly width?: number;
  readonly height?: number;
}

/** Conversations a week as small bars, the last one marked by what the trend test found. */
export function Sparkline({ weeks, direction, width = 120, height = 32 }: SparklineProps) {
  const { t } = useWords();
  const top = Math.max(1, ...weeks);
  const step = width / Math.max(1, weeks.length);
  return (
    <Bars
      viewBox={`0 0 ${width} ${height}`}
      {...{ width, height }}
      role="img"
      aria-label={t('themes.weeks', { list: weeks.join(', ') })}
      data-direction={direction}
    >
      {weeks.map((count, index) => {
        const size = count === 0 ? 1 : Math.max(2, Math.round((count / top) * (height - 2)));
        return <rect key={index} x={index * step + 1} y={height - size} width={step - 3} height={size} rx={1.5} />;
      })}
    </Bars>
  );
}

const Bars = styled.svg`
  display: block;
  rect {
    fill: ${shade('grey', 400, 700)};
  }
  rect:last-child {
    fill: ${color('foreground.subtle')};
  }
  &[data-direction='rising'] rect:last-child {
    fill: ${shade('yellow', 600, 500)};
  }
  &[data-direction='falling'] rect:last-child {
    fill: ${shade('blue', 600, 600)};
  }
`;
