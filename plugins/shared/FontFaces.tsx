import { createGlobalStyle } from 'styled-components';

/** Inter (SIL Open Font License), lent beside the page: no other host is asked for letters. */
export const FontFaces = createGlobalStyle`
  @font-face {
    font-family: 'Inter Variable';
    font-style: normal;
    font-display: swap;
    font-weight: 100 900;
    src: url(fonts/inter-latin-wght-normal.woff2) format('woff2-variations');
  }
`;
