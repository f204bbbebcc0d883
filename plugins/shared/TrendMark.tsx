import styled from 'styled-components';
import type { Trend } from '#core/api/contract.ts';
import { color } from './color.ts';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

const icons = { rising: 'rise', falling: 'fall', steady: 'steady' } as const;

/** What the trend test found, in words and with a sign; nothing where it couldn't be tested. */
export function TrendMark({ trend }: { trend: Trend }) {
  const { named, number } = useWords();
  if (trend.direction === 'unknown') return null;
  const ratio =
    trend.ratio !== null && trend.direction !== 'steady' ? ` ×${number(Math.round(trend.ratio * 10) / 10)}` : '';
  return (
    <Mark data-direction={trend.direction}>
      <Icon name={icons[trend.direction]} size={13} />
      {named('trend', trend.direction)}
      {ratio}
    </Mark>
  );
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
