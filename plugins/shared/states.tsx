import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from './color.ts';
import { Icon, type IconName } from './icons.tsx';
import type { RemoteFailure } from './remote-lyhord.ts';
import { useWords } from './words.tsx';

/** Something is on its way: grey lines in the shape of what will come. */
export function LoadingState({ lines = 6 }: { lines?: number }) {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton
          key={index}
          height="14px"
          width={`${[62, 100, 92, 78, 100, 54][index % 6] ?? 100}%`}
          style={{ marginBottom: 10 }}
        />
      ))}
    </div>
  );
}

/** What to know and what to do where there is nothing to show. */
export function QuietState({
  icon,
  title,
  children,
  action,
}: {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Quiet>
      <span className="sign">
        <Icon name={icon} size={20} />
      </span>
      <h3>{title}</h3>
      {children !== undefined && <p>{children}</p>}
      {action}
    </Quiet>
  );
}

/** Why nothing came and what to do about it, by the kind of failure. */
export function FailedState({ failure, onAgain }: { failure: RemoteFailure; onAgain: () => void }) {
  const { t, named } = useWords();
  const reason = reasons.find((code) => code === failure.code) ?? failure.kind;
  const isOffline = failure.kind === 'offline' || failure.kind === 'unreachable';
  return (
    <div role="alert">
      <QuietState
        icon={isOffline ? 'offline' : 'warning'}
        title={named('failure', reason)}
        action={
          <Button size="small" onClick={isOut(reason) ? reload : onAgain}>
            {t(isOut(reason) ? 'state.come-in' : 'state.again')}
          </Button>
        }
      >
        {named('failure.todo', reason)}
      </QuietState>
    </div>
  );
}

/** Refusals with words of their own; every other is a failure of ours. */
const reasons = ['signed-out', 'session-expired', 'not-allowed', 'too-often', 'too-slow'] as const;

function isOut(reason: string): boolean {
  return reason === 'signed-out' || reason === 'session-expired';
}

/** The page then shows its door. */
function reload(): void {
  location.reload();
}

const Quiet = styled.div`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 6px;
  padding: 28px 16px;
  text-align: center;
  .sign {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    margin-bottom: 4px;
    border-radius: 50%;
    background: ${color('background.subtle')};
    color: ${color('foreground.subtle')};
  }
  h3 {
    font-size: 15px;
    font-weight: 600;
  }
  p {
    max-width: 44ch;
    color: ${color('foreground.subtle')};
  }
  button {
    margin-top: 8px;
  }
`;
