import 'styled-components';
import type { IGardenTheme } from '@zendeskgarden/react-theming';

declare module 'styled-components' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way in which styled-components takes a theme's type
  export interface DefaultTheme extends IGardenTheme {}
}
