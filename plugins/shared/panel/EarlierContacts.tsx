import styled from 'styled-components';
import type { EarlierContact } from '#core/api/contract.ts';
import { color } from '../color.ts';
import { Icon } from '../icons.tsx';
import { RedactedBody } from '../RedactedBody.tsx';
import { useWords } from '../words.tsx';
import { List } from './Section.tsx';

/** The same customer's conversations before this one, a line each, the newest first. */
export function EarlierContacts({ contacts }: { contacts: readonly EarlierContact[] }) {
  const { t, named, day } = useWords();
  return (
    <List>
      {contacts.map((contact) => (
        <Line key={contact.id}>
          <Icon name={contact.channel} size={14} />
          <div>
            <p>{contact.line === null ? t('earlier.untold') : <RedactedBody text={contact.line} />}</p>
            <p className="meta">
              {[
                day(contact.startedAt),
                named('channel', contact.channel),
                named('resolution', contact.resolution),
              ].join(' · ')}
            </p>
          </div>
        </Line>
      ))}
    </List>
  );
}

const Line = styled.li`
  display: flex;
  gap: 8px;
  svg {
    flex: none;
    margin-top: 3px;
    color: ${color('foreground.subtle')};
  }
  .meta {
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
`;
