import { Button } from '@zendeskgarden/react-buttons';
import { Progress } from '@zendeskgarden/react-loaders';
import styled from 'styled-components';
import type { Lyhord } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { FailedState, QuietState } from '../../../shared/states.tsx';
import { useWords } from '../../../shared/words.tsx';
import { FileDrop } from './FileDrop.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Results } from './Results.tsx';
import { TryText } from './TryText.tsx';
import { useAnalysis, type Analysis } from './use-analysis.ts';

/** Own files, read in memory: what is in them with the personal data taken out, and what it tells. */
export function FilesPage({ lyhord }: { lyhord: Lyhord }) {
  const { t } = useWords();
  const { analysis, start, stop, clear } = useAnalysis(lyhord);
  return (
    <Page>
      <header>
        <h2>{t('files.title')}</h2>
        <p>{t('files.lead')}</p>
      </header>
      <FileDrop onFiles={start} isCompact={analysis.state !== 'idle'} />
      {analysis.state === 'idle' && <TryText lyhord={lyhord} />}
      <Outcome analysis={analysis} onStop={stop} onClear={clear} onAgain={clear} />
      {analysis.leftOut.length > 0 && <LeftOut items={analysis.leftOut} />}
      {analysis.conversations.length > 0 && <Results conversations={analysis.conversations} />}
    </Page>
  );
}

interface OutcomeProps {
  readonly analysis: Analysis;
  readonly onStop: () => void;
  readonly onClear: () => void;
  readonly onAgain: () => void;
}

function Outcome({ analysis, onStop, onClear, onAgain }: OutcomeProps) {
  const { t } = useWords();
  if (analysis.state === 'idle') return null;
  if (analysis.state === 'failed') {
    if (analysis.failure.code === 'too-large') {
      return (
        <QuietState icon="warning" title={t('files.too-large')}>
          {t('files.too-large.todo')}
        </QuietState>
      );
    }
    return <FailedState failure={analysis.failure} onAgain={onAgain} />;
  }
  if (analysis.state === 'done' && analysis.conversations.length === 0) {
    return (
      <QuietState icon="file" title={t('files.nothing')}>
        {t('files.nothing.todo')}
      </QuietState>
    );
  }
  const isReading = analysis.state === 'reading';
  return (
    <Status>
      <p role="status">{statusWords(analysis, t)}</p>
      {isReading && <Progress aria-label={t('state.loading')} value={progressOf(analysis)} />}
      <Button size="small" isBasic onClick={isReading ? onStop : onClear}>
        {t(isReading ? 'files.stop' : 'files.clear')}
      </Button>
    </Status>
  );
}

function statusWords(analysis: Analysis, t: ReturnType<typeof useWords>['t']): string {
  const n = analysis.conversations.length;
  if (analysis.state === 'reading') return t('files.progress', { n });
  if (analysis.state === 'stopped') return t('files.stopped');
  const seconds = analysis.state === 'done' ? Math.max(0.1, Math.round(analysis.tookMs / 100) / 10) : 0;
  return t('files.done', { n, seconds });
}

/** How much there is isn't known before all is read: the bar nears its end without claiming to be there. */
function progressOf(analysis: Analysis): number {
  return Math.round(100 * (1 - 1 / (1 + analysis.conversations.length / 12)));
}

const Page = styled.div`
  display: flex;
  flex-direction: column;
  gap: 20px;
  width: 100%;
  max-width: 1180px;
  margin: 0 auto;
  padding: 28px 20px 48px;
  > header h2 {
    font-size: 22px;
    line-height: 28px;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  > header p {
    max-width: 68ch;
    margin-top: 4px;
    color: ${color('foreground.subtle')};
  }
  @media (max-width: 719px) {
    padding: 20px 16px 40px;
  }
`;

const Status = styled.div`
  display: flex;
  align-items: center;
  gap: 16px;
  p {
    font-weight: 500;
  }
  & > div[role='progressbar'] {
    flex: 1;
    max-width: 320px;
  }
`;
