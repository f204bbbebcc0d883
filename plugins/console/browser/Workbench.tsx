import { useCallback, useMemo, useState } from 'react';
import { ColorSchemeProvider, useColorScheme } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { HealthAnswer, Lyhord, World } from '#core/api/contract.ts';
import { color } from '../../shared/color.ts';
import { ownFonts } from '../../shared/fonts.ts';
import { LyhordTheme } from '../../shared/LyhordTheme.tsx';
import type { WordLanguage } from '../../shared/make-words.ts';
import { createRemoteLyhord } from '../../shared/remote-lyhord.ts';
import { FailedState, LoadingState } from '../../shared/states.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useWords, WordsProvider } from '../../shared/words.tsx';
import { FilesPage } from './files/FilesPage.tsx';
import { Header } from './Header.tsx';
import { PanelPage } from './panel/PanelPage.tsx';
import { SampleStrip } from './SampleStrip.tsx';
import { ThemesPage } from './themes/ThemesPage.tsx';
import { useLanguage } from './use-language.ts';
import { useRoute } from './use-route.ts';

/** The page at `/`: what the product does, without a vendor's account. */
export function Workbench() {
  return (
    <ColorSchemeProvider colorSchemeKey="lyhord-colours">
      <Themed />
    </ColorSchemeProvider>
  );
}

function Themed() {
  const { colorScheme } = useColorScheme();
  const [language, setLanguage] = useLanguage();
  return (
    <WordsProvider language={language}>
      <LyhordTheme base={colorScheme} fonts={ownFonts}>
        <Frame onLanguage={setLanguage} />
      </LyhordTheme>
    </WordsProvider>
  );
}

function Frame({ onLanguage }: { onLanguage: (language: WordLanguage) => void }) {
  const { t } = useWords();
  const { page } = useRoute();
  const lyhord = useMemo(
    () => createRemoteLyhord({ server: location.origin, fetch: fetch.bind(window), isOnline: () => navigator.onLine }),
    [],
  );
  const [health, again] = useLoad(useCallback((signal: AbortSignal) => lyhord.health(signal), [lyhord]));
  return (
    <Ground>
      <a className="skip" href="#main" onClick={skip}>
        {t('app.skip')}
      </a>
      <Header page={page} onLanguage={onLanguage} />
      <main id="main" tabIndex={-1}>
        {health.state === 'loading' && <LoadingState />}
        {health.state === 'failed' && <FailedState failure={health.failure} onAgain={again} />}
        {health.state === 'ready' && <Body health={health.value} lyhord={lyhord} />}
      </main>
    </Ground>
  );
}

function Body({ health, lyhord }: { health: HealthAnswer; lyhord: Lyhord }) {
  const { page, chosen } = useRoute();
  const [world, setWorld] = useState<World>(health.conversations > 0 ? 'real' : 'samples');
  const hasBoth = health.conversations > 0 && health.samples > 0;
  const strip = page !== 'files' && <SampleStrip world={world} onWorld={hasBoth ? setWorld : null} />;
  return (
    <>
      {strip}
      {page === 'panel' && <PanelPage key={world} {...{ lyhord, world, chosen }} />}
      {page === 'files' && <FilesPage lyhord={lyhord} />}
      {page === 'themes' && <ThemesPage key={world} {...{ lyhord, world, chosen }} />}
    </>
  );
}

/** The address after `#` is the route's: the skip link moves the focus itself. */
function skip(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

const Ground = styled.div`
  display: flex;
  flex-direction: column;
  min-height: 100vh;
  background: ${color('background.recessed')};
  main {
    flex: 1;
    display: flex;
    flex-direction: column;
    outline: none;
  }
  .skip {
    position: absolute;
    left: 12px;
    top: -60px;
    z-index: 10;
    padding: 8px 12px;
    border-radius: 6px;
    background: ${color('background.primaryEmphasis')};
    color: ${color('foreground.onEmphasis')};
  }
  .skip:focus {
    top: 12px;
  }
`;
