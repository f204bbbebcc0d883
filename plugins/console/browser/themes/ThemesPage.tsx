import { useCallback } from 'react';
import styled from 'styled-components';
import type { Lyhord, ThemesAnswer, World } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { FailedState, LoadingState, QuietState } from '../../../shared/states.tsx';
import { useLoad } from '../../../shared/use-load.ts';
import { useWords } from '../../../shared/words.tsx';
import { ThemeDetail } from './ThemeDetail.tsx';
import { ThemeTable } from './ThemeTable.tsx';

interface ThemesPageProps {
  readonly lyhord: Lyhord;
  readonly world: World;
  /** A theme's identity. */
  readonly chosen: string | null;
}

/** What customers get in touch about, above the privacy threshold. */
export function ThemesPage({ lyhord, world, chosen }: ThemesPageProps) {
  const { t } = useWords();
  const [loaded, again] = useLoad(useCallback((signal: AbortSignal) => lyhord.themes(world, signal), [lyhord, world]));
  return (
    <Page data-split={chosen !== null}>
      <div className="list">
        <header>
          <h2>{t('themes.title')}</h2>
          <p>{t('themes.lead')}</p>
        </header>
        {loaded.state === 'loading' && <LoadingState lines={10} />}
        {loaded.state === 'failed' && <FailedState failure={loaded.failure} onAgain={again} />}
        {loaded.state === 'ready' && <Overview answer={loaded.value} chosen={chosen} />}
      </div>
      {chosen !== null && <ThemeDetail key={chosen} lyhord={lyhord} id={chosen} />}
    </Page>
  );
}

function Overview({ answer, chosen }: { answer: ThemesAnswer; chosen: string | null }) {
  const { t } = useWords();
  const { themes, pooled, threshold } = answer;
  return (
    <>
      {themes.length === 0 ? (
        <QuietState icon="themes" title={t('themes.empty')}>
          {t('themes.empty.todo')}
        </QuietState>
      ) : (
        <ThemeTable themes={themes} chosen={chosen} />
      )}
      <footer>
        {pooled.themes > 0 && <p>{t('themes.pooled', { n: pooled.themes, conversations: pooled.conversations })}</p>}
        <p>{t('themes.threshold', { ...threshold })}</p>
      </footer>
    </>
  );
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
    grid-template-columns: minmax(0, 1.35fr) minmax(320px, 1fr);
    max-width: 1320px;
  }
  .list > header {
    margin-bottom: 16px;
  }
  .list h2 {
    font-size: 22px;
    line-height: 28px;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .list > header p {
    max-width: 68ch;
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
