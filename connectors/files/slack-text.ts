/**
 * Turns Slack's markup into the text that a reader saw: `<@U1>` into the user's name, `<#C1|allmänt>` into `#allmänt`,
 * `<https://x|text>` into `text`, and its three entities back into signs.
 */
export function plainSlackText(text: string, nameOf: (id: string) => string | null): string {
  return text
    .replace(/<@([A-Z0-9]+)(?:\|([^<>]*))?>/g, (_, id: string, label?: string) => `@${nameOf(id) ?? label ?? 'user'}`)
    .replace(/<#[A-Z0-9]+\|([^<>]*)>/g, '#$1')
    .replace(/<!(here|channel|everyone)(?:\|[^<>]*)?>/g, '@$1')
    .replace(/<![^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<mailto:[^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<((?:https?|tel):[^<>|]*)\|([^<>]*)>/g, '$2')
    .replace(/<((?:https?|mailto|tel):[^<>|]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
