import { useState } from 'react';
import styled from 'styled-components';
import type { Quote } from '#core/api/contract.ts';
import { color, shade } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import { InsightPanel } from '../../../shared/panel/InsightPanel.tsx';
import { RedactedBody } from '../../../shared/RedactedBody.tsx';
import { useWords } from '../../../shared/words.tsx';
import { TurnList, type ShownPlace } from '../TurnList.tsx';
import type { AnalysedConversation } from './use-analysis.ts';

/** The conversations of the files: a list, and the chosen one's turns beside what it tells. */
export function Results({ conversations }: { conversations: readonly AnalysedConversation[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(0);
  const current = conversations[chosen] ?? conversations[0];
  return (
    <Columns>
      <nav aria-label={t('files.results')}>
        <ol>
          {conversations.map((item, index) => (
            <li key={index}>
              <Choice item={item} isCurrent={item === current} onChoose={() => setChosen(index)} />
            </li>
          ))}
        </ol>
      </nav>
      {current && <Result key={chosen} item={current} />}
    </Columns>
  );
}

function Choice({
  item,
  isCurrent,
  onChoose,
}: {
  item: AnalysedConversation;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  const { t, named } = useWords();
  const { conversation, insight } = item;
  const { title } = conversation;
  const removed = item.found.reduce((sum, kind) => sum + kind.count, 0);
  return (
    <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={onChoose}>
      <Icon name={conversation.channel} />
      <span className="text">
        <span className="subject">{title === null ? t('picker.untold') : <RedactedBody text={title} />}</span>
        <span className="meta">
          {named('language', insight.language)} · {t('files.removed', { n: removed })}
        </span>
      </span>
    </button>
  );
}

function Result({ item }: { item: AnalysedConversation }) {
  const [shown, setShown] = useState<ShownPlace | null>(null);
  const { conversation, insight, found } = item;
  const subject = { ...conversation, turns: conversation.turns.length };
  const show = ({ turn, start, end }: Quote) => setShown({ turn, start, end, shownAt: performance.now() });
  return (
    <>
      <article className="turns">
        <TurnList conversation={conversation} shown={shown} />
      </article>
      <article className="insight">
        <InsightPanel {...{ subject, insight, found }} onShow={show} />
      </article>
    </>
  );
}

const Columns = styled.div`
  display: grid;
  grid-template-columns: 240px minmax(0, 1fr) 340px;
  gap: 16px;
  align-items: start;
  article {
    padding: 16px;
    border-radius: 12px;
    background: ${color('background.default')};
    box-shadow: 0 0 0 1px ${color('border.subtle')};
    min-width: 0;
  }
  .turns {
    padding: 8px;
  }
  nav ol {
    display: flex;
    flex-direction: column;
    gap: 2px;
    max-height: 75vh;
    overflow-y: auto;
    padding: 2px;
  }
  nav button {
    display: flex;
    gap: 10px;
    width: 100%;
    padding: 8px 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }
  nav button:hover {
    background: ${shade('grey', 200, 1000)};
  }
  nav button[aria-current] {
    background: ${color('background.default')};
    box-shadow: 0 0 0 1px ${color('border.default')};
  }
  nav button:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
  }
  nav svg {
    flex: none;
    margin-top: 2px;
    color: ${color('foreground.subtle')};
  }
  nav .text {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  nav .subject {
    font-weight: 500;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  nav .meta {
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
  @media (max-width: 1099px) {
    grid-template-columns: minmax(0, 1fr);
    nav ol {
      max-height: 220px;
    }
  }
`;
