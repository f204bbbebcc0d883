import styled from 'styled-components';
import type { InsightView, Quote } from '#core/api/contract.ts';
import type { RedactedText } from '#core/api/contract.ts';
import { color } from '../color.ts';
import { Icon } from '../icons.tsx';
import { Quoted } from '../Quoted.tsx';
import { RedactedBody } from '../RedactedBody.tsx';
import { useWords } from '../words.tsx';
import { List, Section, Unknown } from './Section.tsx';

interface NextStepsProps {
  readonly steps: InsightView['nextSteps'];
  readonly onShow?: ((quote: Quote) => void) | undefined;
  readonly onInsert?: ((text: RedactedText) => void) | undefined;
}

/** What is to be done and by whom; ours can be put into the reply. */
export function NextSteps({ steps, onShow, onInsert }: NextStepsProps) {
  const { t, named } = useWords();
  return (
    <Section title={t('panel.steps')}>
      {steps.length === 0 && <Unknown>{t('panel.steps.none')}</Unknown>}
      <List>
        {steps.map((step, index) => (
          <li key={index}>
            <Quoted name={t('panel.steps')} quotes={step.quotes} onShow={onShow}>
              <RedactedBody text={step.text} />
              <Line>
                <span>{named('role', step.who)}</span>
                {onInsert && step.who === 'agent' && (
                  <Insert type="button" onClick={() => onInsert(step.text)}>
                    <Icon name="plus" size={12} />
                    {t('steps.insert')}
                  </Insert>
                )}
              </Line>
            </Quoted>
          </li>
        ))}
      </List>
    </Section>
  );
}

const Line = styled.div`
  display: flex;
  align-items: center;
  gap: 10px;
  margin-top: 2px;
  font-size: 12px;
  line-height: 16px;
  color: ${color('foreground.subtle')};
`;

const Insert = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 3px;
  min-height: 24px;
  padding: 0 2px;
  border: 0;
  background: none;
  color: ${color('foreground.primary')};
  font: inherit;
  font-weight: 500;
  cursor: pointer;
  &:hover {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    border-radius: 3px;
  }
`;
