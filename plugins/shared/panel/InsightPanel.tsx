import { MD } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { EarlierContact, FoundKind, InsightView, PanelSubject, Quote, SharedBy } from '#core/api/contract.ts';
import type { RedactedText } from '#core/api/contract.ts';
import { RedactedBody } from '../RedactedBody.tsx';
import { Quoted } from '../Quoted.tsx';
import { useWords } from '../words.tsx';
import { FeedbackBar, type GiveFeedback } from './FeedbackBar.tsx';
import { Flags } from './Flags.tsx';
import { Indicators } from './Indicators.tsx';
import { MoreSections } from './MoreSections.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PanelHead } from './PanelHead.tsx';
import { Promises } from './Promises.tsx';
import { Section, Unknown } from './Section.tsx';

export interface InsightPanelProps {
  readonly subject: PanelSubject;
  readonly insight: InsightView;
  readonly found: readonly FoundKind[];
  /** Left out where nothing is known of other conversations: dropped files. */
  readonly sharedBy?: SharedBy;
  readonly earlier?: readonly EarlierContact[];
  readonly onShow?: ((quote: Quote) => void) | undefined;
  /** Puts words into the reply; left out where there is none. */
  readonly onInsert?: ((text: RedactedText) => void) | undefined;
  /** Left out where nothing is stored: dropped files. */
  readonly onFeedback?: GiveFeedback | undefined;
}

/** Everything that one conversation tells, the most pressing first; made for 320 pixels. */
export function InsightPanel(props: InsightPanelProps) {
  const { subject, insight, onShow, onInsert } = props;
  const { t } = useWords();
  return (
    <Stack>
      <PanelHead subject={subject} insight={insight} onShow={onShow} />
      <Flags flags={insight.flags} onShow={onShow} />
      <Section title={t('panel.summary')}>
        {insight.summary === null ? (
          <Unknown>{t('panel.summary.unknown')}</Unknown>
        ) : (
          <MD tag="p" lang={langOf(insight)}>
            <RedactedBody text={insight.summary} />
          </MD>
        )}
      </Section>
      <Section title={t('panel.need')}>
        {insight.need === null ? (
          <Unknown>{t('panel.need.unknown')}</Unknown>
        ) : (
          <Quoted name={t('panel.need')} quotes={insight.need.quotes} onShow={onShow}>
            <Need lang={langOf(insight)}>
              <RedactedBody text={insight.need.text} />
            </Need>
          </Quoted>
        )}
      </Section>
      <Indicators insight={insight} onShow={onShow} />
      <Promises promises={insight.promises} language={insight.language} onShow={onShow} />
      <NextSteps steps={insight.nextSteps} onShow={onShow} onInsert={onInsert} />
      <MoreSections {...props} />
      {props.onFeedback && <FeedbackBar key={subject.id} onFeedback={props.onFeedback} />}
    </Stack>
  );
}

function langOf(insight: InsightView): string | undefined {
  return insight.language === 'unknown' ? undefined : insight.language;
}

const Stack = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
`;

const Need = styled.p`
  font-weight: 500;
`;
