import { useEffect, useState } from 'react';
import styled from 'styled-components';
import type { FoundKind, Lyhord, RedactAnswer } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { FoundTags } from '../../../shared/panel/FoundData.tsx';
import { RedactedBody } from '../../../shared/RedactedBody.tsx';
import { useWords } from '../../../shared/words.tsx';

/** How long a writer rests before the text is sent. */
const restMs = 250;

/** A text of one's own, and the same without its personal data. */
export function TryText({ lyhord }: { lyhord: Lyhord }) {
  const { t } = useWords();
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? t('try.example');
  const answer = useRedaction(lyhord, text);
  return (
    <section aria-labelledby="try-title">
      <Head>
        <h2 id="try-title">{t('try.title')}</h2>
        <p>{t('try.lead')}</p>
      </Head>
      <Pair>
        <label>
          <span>{t('try.text')}</span>
          <textarea rows={6} value={text} onChange={(event) => setWritten(event.target.value)} />
        </label>
        <div className="result" role="region" aria-live="polite" aria-label={t('try.result')}>
          <span>{t('try.result')}</span>
          <p className="safe">{answer ? <RedactedBody text={answer.text} /> : t('try.empty')}</p>
          {answer && <FoundTags found={countKinds(answer)} />}
        </div>
      </Pair>
    </section>
  );
}

function useRedaction(lyhord: Lyhord, text: string): RedactAnswer | null {
  const [answer, setAnswer] = useState<RedactAnswer | null>(null);
  useEffect(() => {
    const leave = new AbortController();
    const take = (found: RedactAnswer | null) => !leave.signal.aborted && setAnswer(found);
    const timer = setTimeout(() => {
      lyhord.redact(text, leave.signal).then(take, () => take(null));
    }, restMs);
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [lyhord, text]);
  return answer;
}

function countKinds({ entities }: RedactAnswer): readonly FoundKind[] {
  const counts = new Map<FoundKind['type'], number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count }));
}

const Head = styled.header`
  margin: 12px 0 12px;
  h2 {
    font-size: 17px;
    line-height: 24px;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  p {
    color: ${color('foreground.subtle')};
  }
`;

const Pair = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 16px;
  label,
  .result {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-width: 0;
  }
  label > span,
  .result > span {
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: ${color('foreground.subtle')};
  }
  textarea,
  .safe {
    flex: 1;
    padding: 12px 14px;
    border: 1px solid ${color('border.default')};
    border-radius: 8px;
    background: ${color('background.default')};
    color: inherit;
    font: inherit;
    line-height: 22px;
    resize: vertical;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .safe {
    border-color: ${color('border.subtle')};
  }
  textarea:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -1px;
  }
  @media (max-width: 719px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
