import styled from 'styled-components';
import type { InsightView, Quote } from '#core/api/contract.ts';
import { moodKey, SentimentCurve } from '../charts/SentimentCurve.tsx';
import { Chip } from '../Chip.tsx';
import { color } from '../color.ts';
import { Icon } from '../icons.tsx';
import { Quoted } from '../Quoted.tsx';
import { useWords } from '../words.tsx';
import { Section, Unknown } from './Section.tsx';

const churnTones = { none: 'success', some: 'warning', high: 'danger', unknown: 'quiet' } as const;
const effortTones = { low: 'success', high: 'danger', unknown: 'quiet' } as const;

interface IndicatorsProps {
  readonly insight: InsightView;
  readonly onShow?: ((quote: Quote) => void) | undefined;
}

/** The customer's mood over the turns, the risk of losing them, and how hard it has been for them. */
export function Indicators({ insight, onShow }: IndicatorsProps) {
  const { t, named } = useWords();
  const { churnRisk, effort } = insight;
  return (
    <>
      <Mood insight={insight} onShow={onShow} />
      <Pair>
        <Section title={t('panel.churn')}>
          <Quoted name={t('panel.churn')} quotes={churnRisk.quotes} onShow={onShow}>
            <Chip $tone={churnTones[churnRisk.level]}>{named('churn', churnRisk.level)}</Chip>
          </Quoted>
        </Section>
        <Section title={t('panel.effort')}>
          <Quoted name={t('panel.effort')} quotes={effort.quotes} onShow={onShow}>
            <Chip $tone={effortTones[effort.level]}>{named('effort', effort.level)}</Chip>
          </Quoted>
        </Section>
      </Pair>
    </>
  );
}

function Mood({ insight, onShow }: IndicatorsProps) {
  const { t } = useWords();
  const { start, end, points } = insight.sentiment;
  const change = points.length > 0 && (
    <Change>
      {t(moodKey(start))}
      {moodKey(start) !== moodKey(end) && (
        <>
          <Icon name="arrow" size={12} />
          <span className="sr">{t('mood.to')}</span>
          {t(moodKey(end))}
        </>
      )}
    </Change>
  );
  return (
    <Section title={t('panel.mood')} aside={change}>
      {points.length === 0 ? (
        <Unknown>{t('panel.mood.unknown')}</Unknown>
      ) : (
        <SentimentCurve points={points} onShow={onShow} />
      )}
    </Section>
  );
}

const Pair = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 12px;
  & > section {
    min-width: 0;
  }
`;

const Change = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  font-size: 12px;
  line-height: 16px;
  color: ${color('foreground.subtle')};
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
