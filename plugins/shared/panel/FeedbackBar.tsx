import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { Feedback } from '#core/api/contract.ts';
import { color } from '../color.ts';
import { useWords } from '../words.tsx';

/** What a panel does with what its reader thinks; resolves when it is stored. */
export type GiveFeedback = (feedback: Omit<Feedback, 'conversation'>) => Promise<void>;

type State = 'open' | 'correcting' | 'sending' | 'thanks' | 'failed';

/** Whether the analysis is right, and where not, what the contact was really about. */
export function FeedbackBar({ onFeedback }: { onFeedback: GiveFeedback }) {
  const { t } = useWords();
  const [state, setState] = useState<State>('open');
  const [reason, setReason] = useState('');
  const send = async (feedback: Omit<Feedback, 'conversation'>, next: State) => {
    setState('sending');
    await onFeedback(feedback).then(
      () => setState(next),
      () => setState('failed'),
    );
  };
  const correct = () => send({ kind: 'correction', field: 'contactReason', value: reason.trim() }, 'thanks');
  return (
    <Bar aria-label={t('feedback.title')}>
      {state === 'correcting' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') void correct();
          }}
        >
          <Field>
            <Field.Label isRegular>{t('feedback.reason')}</Field.Label>
            <Input isCompact maxLength={80} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <Button size="small" type="submit" disabled={reason.trim() === ''}>
            {t('feedback.send')}
          </Button>
        </form>
      ) : (
        <p role="status" aria-live="polite">
          {t(state === 'thanks' ? 'feedback.thanks' : state === 'failed' ? 'feedback.failed' : 'feedback.ask')}
        </p>
      )}
      {(state === 'open' || state === 'failed') && (
        <div>
          <Button
            size="small"
            isBasic
            onClick={() => void send({ kind: 'thumb', field: 'insight', value: 'up' }, 'thanks')}
          >
            {t('feedback.up')}
          </Button>
          <Button
            size="small"
            isBasic
            onClick={() => void send({ kind: 'thumb', field: 'insight', value: 'down' }, 'correcting')}
          >
            {t('feedback.down')}
          </Button>
        </div>
      )}
    </Bar>
  );
}

const Bar = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 4px 8px;
  padding-top: 10px;
  border-top: 1px solid ${color('border.subtle')};
  font-size: 12px;
  line-height: 16px;
  color: ${color('foreground.subtle')};
  form {
    display: flex;
    flex: 1;
    align-items: flex-end;
    gap: 8px;
  }
  form > div {
    flex: 1;
  }
`;
