import styled from 'styled-components';
import type { Quote, SentimentPoint } from '#core/api/contract.ts';
import { color, shade } from '../color.ts';
import { useWords } from '../words.tsx';

const box = { width: 288, height: 84, left: 26, right: 12, top: 11, bottom: 11 };

/** The customer's mood over the turns, −1 to 1. Each point is a button that shows its turn. */
export function SentimentCurve({
  points,
  onShow,
}: {
  points: readonly SentimentPoint[];
  onShow?: ((quote: Quote) => void) | undefined;
}) {
  const { t } = useWords();
  const placed = points.map((point, index) => ({ ...point, ...place(point.value, index, points.length) }));
  const line = placed.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const zero = place(0, 0, 1).y;
  return (
    <Frame>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden focusable="false">
        <text x={2} y={box.top + 4}>
          +
        </text>
        <text x={2} y={box.height - box.bottom + 4}>
          −
        </text>
        <line className="zero" x1={0} x2={box.width} y1={zero} y2={zero} />
        {placed.length > 1 && (
          <path className="area" d={`${line}L${placed.at(-1)?.x ?? 0} ${zero}L${placed[0]?.x ?? 0} ${zero}Z`} />
        )}
        <path className="line" d={line} />
      </svg>
      <ol>
        {placed.map((point) => (
          <li
            key={point.turn}
            style={{ left: `${(point.x / box.width) * 100}%`, top: `${(point.y / box.height) * 100}%` }}
          >
            <Dot
              type="button"
              $value={point.value}
              disabled={!point.quote || !onShow}
              title={point.quote?.text}
              aria-label={t('mood.point', { turn: point.turn + 1, mood: t(moodKey(point.value)) })}
              onClick={() => point.quote && onShow?.(point.quote)}
            />
          </li>
        ))}
      </ol>
    </Frame>
  );
}

/** The words for a value from −1 to 1. */
export function moodKey(value: number | null) {
  if (value === null) return 'mood.unknown';
  if (value <= -0.6) return 'mood.very-negative';
  if (value <= -0.15) return 'mood.negative';
  if (value < 0.15) return 'mood.neutral';
  return value < 0.6 ? 'mood.positive' : 'mood.very-positive';
}

function place(value: number, index: number, count: number) {
  const width = box.width - box.left - box.right;
  const height = box.height - box.top - box.bottom;
  return {
    x: Math.round(box.left + (count < 2 ? width / 2 : (index / (count - 1)) * width)),
    y: Math.round(box.top + ((1 - value) / 2) * height),
  };
}

const Frame = styled.div`
  position: relative;
  svg {
    display: block;
    width: 100%;
    height: auto;
  }
  text {
    fill: ${color('foreground.subtle')};
    font-size: 13px;
  }
  .zero {
    stroke: ${color('border.default')};
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }
  .line {
    fill: none;
    stroke: ${shade('blue', 700, 500)};
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .area {
    fill: ${shade('blue', 700, 500)};
    opacity: 0.08;
  }
  li {
    position: absolute;
    transform: translate(-50%, -50%);
    line-height: 0;
  }
`;

const Dot = styled.button<{ $value: number }>`
  width: 24px;
  height: 24px;
  padding: 6px;
  border: 0;
  background: none;
  cursor: pointer;
  &::before {
    content: '';
    display: block;
    width: 12px;
    height: 12px;
    border-radius: 50%;
    border: 2px solid ${color('background.default')};
    background: ${({ $value, theme }) =>
      ($value <= -0.15 ? shade('red', 600, 500) : $value >= 0.15 ? shade('green', 600, 500) : shade('grey', 600, 500))({
        theme,
      })};
  }
  &:disabled {
    cursor: default;
  }
  &:hover:not(:disabled)::before {
    transform: scale(1.2);
  }
  &:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    border-radius: 50%;
    outline-offset: -2px;
  }
`;
