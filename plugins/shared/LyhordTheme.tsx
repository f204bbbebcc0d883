import { useEffect, useMemo, type ReactNode } from 'react';
import { DEFAULT_THEME, getColor, ThemeProvider, type IGardenTheme } from '@zendeskgarden/react-theming';
import { createGlobalStyle } from 'styled-components';
import { color } from './color.ts';
import { FontFaces } from './FontFaces.tsx';

export type ColorBase = 'light' | 'dark';

/** Garden's theme in light or dark, and the page's own ground. `fonts` is a CSS font stack. */
export function LyhordTheme({ base, fonts, children }: { base: ColorBase; fonts: string; children: ReactNode }) {
  const theme = useMemo<IGardenTheme>(
    () => ({
      ...DEFAULT_THEME,
      fonts: { ...DEFAULT_THEME.fonts, system: fonts },
      colors: { ...DEFAULT_THEME.colors, base },
    }),
    [base, fonts],
  );
  useEffect(() => {
    document.documentElement.style.colorScheme = base;
    document.documentElement.style.background = getColor({ theme, variable: 'background.default' });
  }, [base, theme]);
  return (
    <ThemeProvider theme={theme}>
      <FontFaces />
      <Ground />
      {children}
    </ThemeProvider>
  );
}

const Ground = createGlobalStyle<object>`
  *, *::before, *::after { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; }
  body {
    margin: 0;
    background: ${color('background.default')};
    color: ${color('foreground.default')};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: 14px;
    line-height: 20px;
    font-feature-settings: 'cv05', 'ss03';
    -webkit-font-smoothing: antialiased;
  }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
  ul, ol { list-style: none; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; }
  }
`;
