import { Button } from '@zendeskgarden/react-buttons';
import { useMemo, useState } from 'react';
import { createRemoteDoor } from '../../../shared/remote-door.ts';
import { asFailure } from '../../../shared/use-load.ts';
import { FailedState } from '../../../shared/states.tsx';
import type { RemoteFailure, RemoteParts } from '../../../shared/remote-lyhord.ts';
import { useWords } from '../../../shared/words.tsx';

/** Signs out here and then at the provider, so that the next person at this screen doesn't come in by a click. */
export function SignOutButton({ parts }: { parts: RemoteParts }) {
  const { t } = useWords();
  const door = useMemo(() => createRemoteDoor(parts), [parts]);
  const [failure, setFailure] = useState<RemoteFailure | null>(null);
  const leave = () => {
    setFailure(null);
    door.leave().then(
      (to) => (to === null ? location.replace('/') : location.assign(to)),
      (error: unknown) => setFailure(asFailure(error)),
    );
  };
  if (failure) return <FailedState failure={failure} onAgain={leave} />;
  return <Button onClick={leave}>{t('me.sign-out')}</Button>;
}
