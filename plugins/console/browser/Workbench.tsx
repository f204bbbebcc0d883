import { useCallback, useMemo, useState } from 'react';
import { ColorSchemeProvider, useColorScheme } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { HealthAnswer, Lyhord, WhoAnswer, World } from '#core/api/contract.ts';
import { color } from '../../shared/color.ts';
import { ownFonts } from '../../shared/fonts.ts';
import { LyhordTheme } from '../../shared/LyhordTheme.tsx';
import type { WordLanguage } from '../../shared/make-words.ts';
import { createRemoteLyhord, type RemoteParts } from '../../shared/remote-lyhord.ts';
import { FailedState, LoadingState } from '../../shared/states.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useWords, WordsProvider } from '../../shared/words.tsx';
import { DoorPage, EmergencyStrip, NoRightPage } from './door/DoorPage.tsx';
import { MePage } from './door/MePage.tsx';
import { isInside, openPages, useAsker } from './door/use-asker.ts';
import { FilesPage } from './files/FilesPage.tsx';
import { Header } from './Header.tsx';
import { PanelPage } from './panel/PanelPage.tsx';
import { SampleStrip } from './SampleStrip.tsx';
import { ThemesPage } from './themes/ThemesPage.tsx';
import { TrackersPage } from './trackers/TrackersPage.tsx';
import { useLanguage } from './use-language.ts';
import { useRoute, type Page } from './use-route.ts';

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
  const parts = useMemo(
    () => ({ server: location.origin, fetch: fetch.bind(window), isOnline: () => navigator.onLine }),
    [],
  );
  const [asker, again] = useAsker(parts);
  const who = asker.state === 'ready' && isInside(asker.value.who) ? asker.value.who : null;
  return (
    <Ground>
      <a className="skip" href="#main" onClick={skip}>
        {t('app.skip')}
      </a>
      <Header page={page} open={who ? openPages(who) : []} who={who} onLanguage={onLanguage} />
      {who?.isEmergency && <EmergencyStrip />}
      <main id="main" tabIndex={-1}>
        {asker.state === 'loading' && <LoadingState />}
        {asker.state === 'failed' && <FailedState failure={asker.failure} onAgain={again} />}
        {asker.state === 'ready' && !who && <DoorPage {...asker.value} />}
        {who && <Inside who={who} parts={parts} />}
      </main>
    </Ground>
  );
}

function Inside({ who, parts }: { who: WhoAnswer; parts: RemoteParts }) {
  const { page } = useRoute();
  const lyhord = useMemo(() => createRemoteLyhord(parts), [parts]);
  const [health, again] = useLoad(useCallback((signal: AbortSignal) => lyhord.health(signal), [lyhord]));
  const open = openPages(who);
  if (page === 'me') return <MePage who={who} parts={parts} />;
  if (open.length === 0) return <NoRightPage who={who} parts={parts} />;
  if (health.state === 'loading') return <LoadingState />;
  if (health.state === 'failed') return <FailedState failure={health.failure} onAgain={again} />;
  return <Body health={health.value} lyhord={lyhord} open={open} />;
}

function Body({ health, lyhord, open }: { health: HealthAnswer; lyhord: Lyhord; open: readonly Page[] }) {
  const { page: wanted, chosen } = useRoute();
  const page = open.includes(wanted) ? wanted : open[0];
  const [real, samples] = [health.conversations ?? 0, health.samples ?? 0];
  const [world, setWorld] = useState<World>(real > 0 ? 'real' : 'samples');
  const hasBoth = real > 0 && samples > 0;
  const strip = page !== 'files' && <SampleStrip world={world} onWorld={hasBoth ? setWorld : null} />;
  return (
    <>
      {strip}
      {page === 'panel' && <PanelPage key={world} {...{ lyhord, world, chosen }} />}
      {page === 'files' && <FilesPage lyhord={lyhord} />}
      {page === 'themes' && <ThemesPage key={world} {...{ lyhord, world, chosen }} />}
      {page === 'trackers' && <TrackersPage key={world} {...{ lyhord, world, chosen }} />}
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
