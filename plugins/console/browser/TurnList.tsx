import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { ConversationView, Role, TurnView } from '#core/api/contract.ts';
import { color, shade } from '../../shared/color.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { RedactedBody } from '../../shared/RedactedBody.tsx';
import { useWords } from '../../shared/words.tsx';

const roleIcons = { customer: 'person', agent: 'headset', bot: 'bot' } as const satisfies Record<Role, IconName>;

/** A place in a conversation that is to be seen; `shownAt` makes the same place scroll again. */
export interface ShownPlace {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly shownAt: number;
}

/** The redacted turns of a conversation; the one to be seen is marked and scrolled to. */
export function TurnList({ conversation, shown }: { conversation: ConversationView; shown: ShownPlace | null }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const turn = shown && list.current?.children[shown.turn];
    if (!(turn instanceof HTMLElement)) return;
    turn.scrollIntoView({ block: 'center', behavior: prefersStill() ? 'instant' : 'smooth' });
    turn.focus({ preventScroll: true });
  }, [shown]);
  return (
    <List ref={list} lang={conversation.language === 'unknown' ? undefined : conversation.language}>
      {conversation.turns.map((turn, index) => (
        <Turn key={index} turn={turn} shown={shown?.turn === index ? shown : null} />
      ))}
    </List>
  );
}

function Turn({ turn, shown }: { turn: TurnView; shown: ShownPlace | null }) {
  const { named, moment, language } = useWords();
  return (
    <Item tabIndex={-1} data-role={turn.role} data-shown={shown !== null}>
      <span className="face">
        <Icon name={roleIcons[turn.role]} />
      </span>
      <div className="body">
        <p className="who" lang={language}>
          <strong>{named('role', turn.role)}</strong>
          {turn.speaker !== null && (
            <span>
              <RedactedBody text={turn.speaker} />
            </span>
          )}
          {turn.at !== null && <time dateTime={turn.at}>{moment(turn.at)}</time>}
        </p>
        <div className="text">
          <RedactedBody text={turn.text} highlight={shown} />
        </div>
      </div>
    </Item>
  );
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const List = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 4px;
`;

const Item = styled.li`
  display: flex;
  gap: 12px;
  padding: 10px 12px;
  border-radius: 8px;
  outline: none;
  transition: background 0.2s;
  &[data-shown='true'] {
    background: ${shade('blue', 100, 1000)};
  }
  &:focus-visible {
    box-shadow: inset 0 0 0 2px ${color('border.primaryEmphasis')};
  }
  .face {
    display: grid;
    place-items: center;
    flex: none;
    width: 32px;
    height: 32px;
    border-radius: 50%;
    background: ${shade('grey', 200, 900)};
    color: ${color('foreground.subtle')};
  }
  &[data-role='agent'] .face {
    background: ${shade('green', 200, 1000)};
    color: ${shade('green', 800, 300)};
  }
  .body {
    flex: 1;
    min-width: 0;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    font-size: 13px;
  }
  .who strong {
    font-weight: 600;
  }
  .who time {
    margin-left: auto;
    font-size: 12px;
    color: ${color('foreground.subtle')};
    white-space: nowrap;
  }
  .text {
    margin-top: 2px;
    line-height: 21px;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
