import { getColor, type IGardenTheme } from '@zendeskgarden/react-theming';

/** One of Garden's colour variables (`foreground.subtle`) in the theme of the moment, for use in styles. */
export function color(variable: string): (props: { theme: IGardenTheme }) => string {
  return ({ theme }) => getColor({ theme, variable });
}

/** A colour of a hue by its shade in light and in dark. */
export function shade(hue: string, light: number, dark: number): (props: { theme: IGardenTheme }) => string {
  return ({ theme }) => getColor({ theme, hue, light: { shade: light }, dark: { shade: dark } });
}
