import { Tag } from '@zendeskgarden/react-tags';
import styled from 'styled-components';
import type { WhoAnswer } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import type { RemoteParts } from '../../../shared/remote-lyhord.ts';
import { useWords } from '../../../shared/words.tsx';
import { nameOf } from './AskerLink.tsx';
import { DoorCard } from './DoorCard.tsx';
import { SignOutButton } from './SignOutButton.tsx';
import { openPages } from './use-asker.ts';

/** Who I am to Lyhörd: how I came in, what I may, and the way out. */
export function MePage({ who, parts }: { who: WhoAnswer; parts: RemoteParts }) {
  const { t, named, moment } = useWords();
  const pages = openPages(who).map((page) => named('nav', page));
  return (
    <DoorCard icon="person" title={nameOf(who, t)}>
      <p>{named('me.via', who.via)}</p>
      <Facts>
        {who.roles.length > 0 && (
          <>
            <dt>{t('me.roles')}</dt>
            <dd>
              {who.roles.map((role) => (
                <Tag key={role} size="large">
                  {named('duty', role)}
                </Tag>
              ))}
            </dd>
          </>
        )}
        <dt>{t('me.pages')}</dt>
        <dd>{pages.length > 0 ? pages.join(', ') : t('me.none')}</dd>
        {who.endsAt && (
          <>
            <dt>{t('me.ends')}</dt>
            <dd>{moment(who.endsAt)}</dd>
          </>
        )}
      </Facts>
      {who.state === 'in' && <SignOutButton parts={parts} />}
    </DoorCard>
  );
}

const Facts = styled.dl`
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 8px 16px;
  width: 100%;
  dt {
    color: ${color('foreground.subtle')};
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
`;
