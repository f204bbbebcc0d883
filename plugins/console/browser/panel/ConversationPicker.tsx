import { Button } from '@zendeskgarden/react-buttons';
import { Field, Label, Select } from '@zendeskgarden/react-forms';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import { type Channel, type ConversationRow, countedTo } from '#core/api/contract.ts';
import { color, shade } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import { RedactedBody } from '../../../shared/RedactedBody.tsx';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';
import type { ConversationList } from './PanelPage.tsx';

const channels = ['ticket', 'email', 'chat', 'call'] as const satisfies readonly Channel[];

interface ConversationPickerProps {
  readonly list: ConversationList;
  readonly channel: Channel | null;
  readonly current: string | null;
  readonly onChannel: (channel: Channel | null) => void;
}

/** Conversations to choose from, the newest first, by channel. */
export function ConversationPicker({ list, channel, current, onChannel }: ConversationPickerProps) {
  const { t, named } = useWords();
  return (
    <Side aria-label={t('picker.title')}>
      <div className="head">
        <h2>{t('picker.title')}</h2>
        <span>{t(list.total < countedTo ? 'picker.total' : 'picker.many', { n: list.total })}</span>
      </div>
      <Field>
        <Label hidden>{t('picker.channel')}</Label>
        <Select
          isCompact
          value={channel ?? ''}
          onChange={(event) => onChannel(channels.find((name) => name === event.target.value) ?? null)}
        >
          <option value="">{t('channel.all')}</option>
          {channels.map((name) => (
            <option key={name} value={name}>
              {named('channel', name)}
            </option>
          ))}
        </Select>
      </Field>
      <ul>
        {list.rows.map((row) => (
          <li key={row.id}>
            <RowLink row={row} isCurrent={row.id === current} />
          </li>
        ))}
        {list.more && (
          <li>
            <Button size="small" isStretched isBasic onClick={list.more}>
              {t('picker.more')}
            </Button>
          </li>
        )}
      </ul>
    </Side>
  );
}

function RowLink({ row, isCurrent }: { row: ConversationRow; isCurrent: boolean }) {
  const { t, named, day } = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isCurrent]);
  return (
    <Link ref={link} href={routeTo('panel', row.id)} aria-current={isCurrent ? 'true' : undefined}>
      <Icon name={row.channel} />
      <span className="text">
        <span className="subject" lang={row.language === 'unknown' ? undefined : row.language}>
          {row.title === null ? t('picker.untold') : <RedactedBody text={row.title} />}
        </span>
        <span className="meta">
          {[
            named('channel', row.channel),
            row.language === 'unknown' ? '' : row.language.toUpperCase(),
            day(row.startedAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </Link>
  );
}

const Side = styled.aside`
  display: flex;
  flex-direction: column;
  gap: 10px;
  min-width: 0;
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  h2 {
    font-size: 15px;
    font-weight: 600;
  }
  .head span {
    font-size: 12px;
    color: ${color('foreground.subtle')};
  }
  ul {
    display: flex;
    flex-direction: column;
    gap: 2px;
    overflow-y: auto;
    max-height: calc(100vh - 210px);
    margin: 0 -8px;
    padding: 2px;
    scrollbar-width: thin;
  }
  @media (max-width: 1099px) {
    ul {
      flex-direction: row;
      max-height: none;
      overflow: auto hidden;
      margin: 0;
      padding-bottom: 6px;
    }
    ul li {
      flex: 0 0 240px;
      min-width: 0;
    }
  }
`;

const Link = styled.a`
  display: flex;
  gap: 10px;
  padding: 8px 10px;
  border-radius: 8px;
  color: inherit;
  text-decoration: none;
  svg {
    flex: none;
    margin-top: 2px;
    color: ${color('foreground.subtle')};
  }
  .text {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .subject {
    font-weight: 500;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    line-height: 20px;
  }
  .meta {
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
  &:hover {
    background: ${shade('grey', 200, 1000)};
  }
  &[aria-current] {
    background: ${color('background.default')};
    box-shadow: 0 0 0 1px ${color('border.default')};
  }
  &[aria-current] svg {
    color: ${color('foreground.primary')};
  }
  &:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -2px;
  }
`;
