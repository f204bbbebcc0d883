import { useColorScheme } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { WhoAnswer } from '#core/api/contract.ts';
import { color, shade } from '../../shared/color.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import type { WordLanguage } from '../../shared/make-words.ts';
import { useWords } from '../../shared/words.tsx';
import { AskerLink } from './door/AskerLink.tsx';
import { Logo } from './Logo.tsx';
import { pages, routeTo, type Page } from './use-route.ts';

const pageIcons = { panel: 'panel', files: 'file', themes: 'themes', trackers: 'search' } as const satisfies Record<
  (typeof pages)[number],
  IconName
>;

interface HeaderProps {
  readonly page: Page;
  /** Those that this person may open. */
  readonly open: readonly Page[];
  /** Null until it is known who asks. */
  readonly who: WhoAnswer | null;
  readonly onLanguage: (language: WordLanguage) => void;
}

/** The name, the ways, and the two settings of the interface. */
export function Header({ page, open, who, onLanguage }: HeaderProps) {
  const { t } = useWords();
  return (
    <Bar>
      <a className="brand" href={routeTo('panel')} aria-label={t('app.name')}>
        <Logo />
        <h1>{t('app.name')}</h1>
      </a>
      <nav aria-label={t('nav.label')}>
        {pages
          .filter((name) => open.includes(name))
          .map((name) => (
            <a key={name} href={routeTo(name)} aria-current={name === page ? 'page' : undefined}>
              <Icon name={pageIcons[name]} />
              <span>{t(`nav.${name}`)}</span>
            </a>
          ))}
      </nav>
      <div className="settings">
        <LanguageSwitch onLanguage={onLanguage} />
        <SchemeSwitch />
        {who && <AskerLink who={who} isHere={page === 'me'} />}
      </div>
    </Bar>
  );
}

const languages = [
  { code: 'sv', name: 'Svenska' },
  { code: 'en', name: 'English' },
] as const;

function LanguageSwitch({ onLanguage }: Pick<HeaderProps, 'onLanguage'>) {
  const { t, language } = useWords();
  return (
    <Switch role="group" aria-label={t('settings.language')}>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={`${code.toUpperCase()}: ${name}`}
          aria-pressed={language === code}
          onClick={() => onLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </Switch>
  );
}

const schemes = [
  { scheme: 'system', icon: 'screen' },
  { scheme: 'light', icon: 'sun' },
  { scheme: 'dark', icon: 'moon' },
] as const;

function SchemeSwitch() {
  const { t } = useWords();
  const { colorScheme, isSystem, setColorScheme } = useColorScheme();
  const current = isSystem ? 'system' : colorScheme;
  return (
    <Switch role="group" aria-label={t('settings.scheme')}>
      {schemes.map(({ scheme, icon }) => (
        <button
          key={scheme}
          type="button"
          title={t(`scheme.${scheme}`)}
          aria-label={t(`scheme.${scheme}`)}
          aria-pressed={scheme === current}
          onClick={() => setColorScheme(scheme)}
        >
          <Icon name={icon} size={15} />
        </button>
      ))}
    </Switch>
  );
}

const Bar = styled.header`
  display: flex;
  align-items: center;
  gap: 28px;
  height: 56px;
  padding: 0 20px;
  background: ${color('background.default')};
  border-bottom: 1px solid ${color('border.subtle')};
  .brand {
    display: flex;
    align-items: center;
    gap: 9px;
    color: inherit;
    text-decoration: none;
    border-radius: 6px;
  }
  h1 {
    font-size: 17px;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  nav {
    display: flex;
    align-self: stretch;
    gap: 4px;
    flex: 1;
  }
  nav a {
    display: flex;
    align-items: center;
    gap: 7px;
    padding: 0 12px;
    color: ${color('foreground.subtle')};
    font-weight: 500;
    text-decoration: none;
    border-bottom: 2px solid transparent;
    border-top: 2px solid transparent;
  }
  nav a:hover {
    color: ${color('foreground.default')};
  }
  nav a[aria-current] {
    color: ${color('foreground.primary')};
    border-bottom-color: ${color('border.primaryEmphasis')};
  }
  a:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -2px;
  }
  .settings {
    display: flex;
    gap: 10px;
  }
  @media (max-width: 719px) {
    gap: 0 10px;
    padding: 0 12px;
    flex-wrap: wrap;
    height: auto;
    .brand {
      height: 52px;
      flex: 1;
    }
    nav {
      order: 3;
      flex-basis: 100%;
      height: 44px;
      margin: 0 -4px;
    }
    nav:empty {
      display: none;
    }
    nav a {
      flex: 1;
      justify-content: center;
      padding: 0 6px;
    }
  }
`;

const Switch = styled.div`
  display: inline-flex;
  padding: 2px;
  border-radius: 8px;
  background: ${shade('grey', 200, 900)};
  button {
    display: grid;
    place-items: center;
    min-width: 30px;
    height: 26px;
    padding: 0 6px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: ${color('foreground.subtle')};
    font: inherit;
    font-size: 12px;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    color: ${color('foreground.default')};
  }
  button[aria-pressed='true'] {
    background: ${color('background.default')};
    color: ${color('foreground.default')};
    box-shadow: 0 1px 2px rgb(0 0 0 / 12%);
  }
  button:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: 1px;
  }
`;
