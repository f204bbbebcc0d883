import styled from 'styled-components';
import type { InsightView, PanelPromise, Quote } from '#core/api/contract.ts';
import { Chip } from '../Chip.tsx';
import { color } from '../color.ts';
import { Quoted } from '../Quoted.tsx';
import { RedactedBody } from '../RedactedBody.tsx';
import { useWords } from '../words.tsx';
import { List, Section, Unknown } from './Section.tsx';

const tones = {
  kept: 'success',
  broken: 'danger',
  overdue: 'danger',
  'due-soon': 'warning',
  open: 'info',
  unknown: 'quiet',
} as const;

interface PromisesProps {
  readonly promises: readonly PanelPromise[];
  readonly language: InsightView['language'];
  readonly onShow?: ((quote: Quote) => void) | undefined;
}

/** What was promised, by whom and for when, and whether it was kept. */
export function Promises({ promises, onShow }: PromisesProps) {
  const { t, named } = useWords();
  return (
    <Section title={t('panel.promises')}>
      {promises.length === 0 && <Unknown>{t('panel.promises.none')}</Unknown>}
      <List>
        {promises.map((promise, index) => (
          <li key={index}>
            <Quoted name={t('panel.promises')} quotes={promise.quotes} onShow={onShow}>
              <RedactedBody text={promise.what} />
              <Line>
                <Chip $tone={tones[promise.state]}>{named('promise', promise.state)}</Chip>
                <Due promise={promise} />
              </Line>
            </Quoted>
          </li>
        ))}
      </List>
    </Section>
  );
}

function Due({ promise }: { promise: PanelPromise }) {
  const { t, named, day } = useWords();
  const { due, dueDate, by } = promise;
  return (
    <span>
      {named('role', by)}
      {dueDate !== null && ` · ${t('promise.due', { day: day(dueDate) })}`}
      {dueDate === null && due !== null && (
        <>
          {' · '}
          <RedactedBody text={due} />
        </>
      )}
    </span>
  );
}

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px;
  margin-top: 3px;
  font-size: 12px;
  line-height: 16px;
  color: ${color('foreground.subtle')};
`;
