import { Button } from '@zendeskgarden/react-buttons';
import { useCallback } from 'react';
import styled from 'styled-components';
import type { Lyhord, TrackersAnswer, World } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { FailedState, LoadingState, QuietState } from '../../../shared/states.tsx';
import { useLoad } from '../../../shared/use-load.ts';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';
import { TrackerEditor } from './TrackerEditor.tsx';
import { TrackerTable } from './TrackerTable.tsx';

interface TrackersPageProps {
  readonly lyhord: Lyhord;
  readonly world: World;
  /** A tracker's identity, or `new`. */
  readonly chosen: string | null;
}

/** What is counted is made by a worker a moment after a change: the list is read again until then. */
const countedAfterMs = [1500, 4000, 10_000];

/** The company's own questions to all its conversations. */
export function TrackersPage({ lyhord, world, chosen }: TrackersPageProps) {
  const { t } = useWords();
  const [loaded, again] = useLoad(
    useCallback((signal: AbortSignal) => lyhord.trackers(world, signal), [lyhord, world]),
  );
  const onChanged = useCallback(() => {
    again();
    for (const wait of countedAfterMs) setTimeout(again, wait);
  }, [again]);
  return (
    <Page data-split={chosen !== null}>
      <div className="list">
        <header>
          <div>
            <h2>{t('trackers.title')}</h2>
            <p>{t('trackers.lead')}</p>
          </div>
          <Button size="small" isPrimary onClick={() => location.assign(routeTo('trackers', 'new'))}>
            {t('trackers.new')}
          </Button>
        </header>
        {loaded.state === 'loading' && <LoadingState lines={6} />}
        {loaded.state === 'failed' && <FailedState failure={loaded.failure} onAgain={again} />}
        {loaded.state === 'ready' && <Overview answer={loaded.value} chosen={chosen} />}
      </div>
      {chosen !== null && loaded.state === 'ready' && (
        <Chosen {...{ lyhord, world, chosen, onChanged }} answer={loaded.value} />
      )}
    </Page>
  );
}

function Overview({ answer, chosen }: { answer: TrackersAnswer; chosen: string | null }) {
  const { t } = useWords();
  const { trackers, threshold } = answer;
  if (trackers.length === 0) {
    return (
      <QuietState icon="search" title={t('trackers.empty')}>
        {t('trackers.empty.todo')}
      </QuietState>
    );
  }
  return (
    <>
      <TrackerTable trackers={trackers} chosen={chosen} />
      <footer>{t('themes.threshold', { ...threshold })}</footer>
    </>
  );
}

interface ChosenProps extends TrackersPageProps {
  readonly answer: TrackersAnswer;
  readonly onChanged: () => void;
}

function Chosen({ lyhord, world, chosen, answer, onChanged }: ChosenProps) {
  const { t } = useWords();
  const tracker = answer.trackers.find(({ id }) => id === chosen) ?? null;
  if (tracker === null && chosen !== 'new') {
    return (
      <QuietState icon="search" title={t('trackers.gone')}>
        {t('trackers.gone.todo')}
      </QuietState>
    );
  }
  return <TrackerEditor key={chosen} {...{ lyhord, world, tracker, onChanged }} />;
}

const Page = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 24px;
  align-items: start;
  width: 100%;
  max-width: 1080px;
  margin: 0 auto;
  padding: 28px 20px 48px;
  &[data-split='true'] {
    grid-template-columns: minmax(0, 1fr) minmax(340px, 1.1fr);
    max-width: 1320px;
  }
  .list > header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 16px;
    margin-bottom: 16px;
  }
  .list > header button {
    flex: none;
  }
  .list h2 {
    font-size: 22px;
    line-height: 28px;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .list > header p {
    max-width: 60ch;
    margin-top: 4px;
    color: ${color('foreground.subtle')};
  }
  .list > footer {
    margin-top: 14px;
    font-size: 13px;
    color: ${color('foreground.subtle')};
  }
  @media (max-width: 999px) {
    padding: 20px 16px 40px;
    &[data-split='true'] {
      grid-template-columns: minmax(0, 1fr);
    }
    &[data-split='true'] .list {
      display: none;
    }
  }
`;
