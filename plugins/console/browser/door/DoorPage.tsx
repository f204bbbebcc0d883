import { Anchor, Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { Code } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { WhoAnswer } from '#core/api/contract.ts';
import { color, shade } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import type { RemoteParts } from '../../../shared/remote-lyhord.ts';
import { useWords } from '../../../shared/words.tsx';
import { DoorCard } from './DoorCard.tsx';
import { SignOutButton } from './SignOutButton.tsx';
import { goToProvider, type AtDoor } from './use-asker.ts';

/** The command that makes a new link. */
const linkCommand = 'npm run -s lyhord -- access link';

/** What somebody sees who hasn't come in, or whose session has ended, and how to come in. */
export function DoorPage({ who, trouble }: AtDoor) {
  const { t } = useWords();
  const isExpired = who.state === 'session-expired';
  return (
    <DoorCard icon={isExpired ? 'clock' : 'shield'} title={t(isExpired ? 'door.expired' : 'door.title')}>
      {trouble && (
        <Alert type={trouble === 'provider-down' ? 'error' : 'warning'}>
          <Title>{t(`door.${trouble}`)}</Title>
          {t(`door.${trouble}.todo`)}
        </Alert>
      )}
      {who.door === 'provider' ? <ByProvider isDown={trouble === 'provider-down'} /> : <ByLink />}
    </DoorCard>
  );
}

function ByProvider({ isDown }: { isDown: boolean }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('door.provider')}</p>
      <Button isPrimary onClick={goToProvider}>
        {t(isDown ? 'door.again' : 'door.sign-in')}
      </Button>
    </>
  );
}

function ByLink() {
  const { t } = useWords();
  return (
    <>
      <p>{t('door.link')}</p>
      <Code size="medium">{linkCommand}</Code>
      <p className="quiet">{t('door.link.once')}</p>
    </>
  );
}

/** Somebody who is known, and whose groups give him no role. */
export function NoRightPage({ who, parts }: { who: WhoAnswer; parts: RemoteParts }) {
  const { t } = useWords();
  return (
    <DoorCard icon="warning" title={t('door.no-right')}>
      <p>{t('door.no-right.todo', { name: who.name ?? t('me.unnamed') })}</p>
      <SignOutButton parts={parts} />
    </DoorCard>
  );
}

/** Said on every page as long as such a session lasts. */
export function EmergencyStrip() {
  const { t } = useWords();
  return (
    <Strip role="status">
      <Icon name="warning" />
      <p>
        <strong>{t('door.emergency')}</strong> {t('door.emergency.explain')} <Anchor href="#/me">{t('me.open')}</Anchor>
      </p>
    </Strip>
  );
}

const Strip = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 7px 20px;
  background: ${shade('red', 100, 1000)};
  border-bottom: 1px solid ${shade('red', 300, 900)};
  color: ${shade('red', 900, 300)};
  font-size: 13px;
  a {
    color: inherit;
    text-decoration: underline;
  }
  a:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
  }
`;
