import styled from 'styled-components';
import type { Trend } from '#core/api/contract.ts';
import { color } from './color.ts';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

const icons = { rising: 'rise', falling: 'fall', steady: 'steady' } as const;

/** What the trend test found, in words and with a sign; nothing where it couldn't be tested. */
export function TrendMark({ trend }: { trend: Trend }) {
  const { t, named, number } = useWords();
  if (trend.direction === 'unknown') return null;
  const ratio =
    trend.ratio !== null && trend.direction !== 'steady' ? ` ×${number(Math.round(trend.ratio.value * 10) / 10)}` : '';
  return (
    <Mark data-direction={trend.direction} title={explain(trend, t)}>
      <Icon name={icons[trend.direction]} size={13} />
      {named('trend', trend.direction)}
      {ratio}
    </Mark>
  );
}

/** How sure it is, in a sentence that is there when it is asked for. */
function explain({ ratio, weeks }: Trend, t: ReturnType<typeof useWords>['t']): string | undefined {
  if (!ratio) return undefined;
  const [low, high] = [ratio.low, ratio.high].map((value) => Math.round(value * 10) / 10);
  return t('trend.explain', { n: weeks, low: low ?? 0, high: high ?? 0 });
}

const Mark = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  flex: none;
  font-size: 12px;
  line-height: 20px;
  font-weight: 500;
  white-space: nowrap;
  color: ${color('foreground.subtle')};
  &[data-direction='rising'] {
    color: ${color('foreground.warning')};
  }
  &[data-direction='falling'] {
    color: ${color('foreground.primary')};
  }
`;
