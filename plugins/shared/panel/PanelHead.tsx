import styled from 'styled-components';
import type { InsightView, PanelSubject, Quote } from '#core/api/contract.ts';
import { Chip, type Tone } from '../Chip.tsx';
import { color } from '../color.ts';
import { Icon } from '../icons.tsx';
import { Quoted } from '../Quoted.tsx';
import { RedactedBody } from '../RedactedBody.tsx';
import { useWords } from '../words.tsx';

const resolutionTones = {
  resolved: 'success',
  promised: 'info',
  open: 'warning',
  escalated: 'danger',
  unknown: 'quiet',
} as const satisfies Record<InsightView['resolution'], Tone>;

interface PanelHeadProps {
  readonly subject: PanelSubject;
  readonly insight: InsightView;
  readonly onShow?: ((quote: Quote) => void) | undefined;
}

/** What the conversation is about and how it stands. */
export function PanelHead({ subject, insight, onShow }: PanelHeadProps) {
  const { t, named } = useWords();
  const { contactReason: reason } = insight;
  const title = reason?.own ?? reason?.label ?? subject.subject;
  return (
    <header>
      <Quoted name={t('panel.reason')} quotes={reason?.quotes ?? []} onShow={onShow}>
        <Title>{title === null ? t('panel.reason.unknown') : <RedactedBody text={title} />}</Title>
      </Quoted>
      <Meta subject={subject} insight={insight} />
      <Tags>
        <Chip $tone={resolutionTones[insight.resolution]}>{named('resolution', insight.resolution)}</Chip>
        {subject.isSample && (
          <Chip $tone="warning" title={t('samples.explain')}>
            {t('samples.tag')}
          </Chip>
        )}
        {insight.isFirstContact === false && <Chip $tone="quiet">{t('panel.again')}</Chip>}
      </Tags>
    </header>
  );
}

function Meta({ subject, insight }: PanelHeadProps) {
  const { t, named, percent } = useWords();
  const parts = [
    named('channel', subject.channel),
    named('language', insight.language),
    t('panel.turns', { n: subject.turns }),
    insight.contactReason
      ? t('panel.sure', { share: percent(insight.contactReason.confidence) })
      : subject.subject !== null && t('panel.reason.unknown').toLowerCase(),
  ];
  return (
    <MetaLine>
      <Icon name={subject.channel} size={14} />
      <span>{parts.filter(Boolean).join(' · ')}</span>
    </MetaLine>
  );
}

const Title = styled.h2`
  font-size: 18px;
  line-height: 24px;
  font-weight: 600;
  letter-spacing: -0.01em;
`;

const MetaLine = styled.p`
  display: flex;
  align-items: center;
  gap: 6px;
  margin-top: 2px;
  font-size: 12px;
  line-height: 16px;
  color: ${color('foreground.subtle')};
  svg {
    flex: none;
  }
`;

const Tags = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  margin-top: 8px;
`;
