import { countCustomers } from './theme-words.ts';
import type { Matter, Theme } from './theme.ts';

/** A theme is shown only with so many different customers and conversations behind it. */
export interface PrivacyThreshold {
  readonly customers: number;
  readonly conversations: number;
}

export const defaultPrivacyThreshold: PrivacyThreshold = { customers: 5, conversations: 10 };

export interface PublishedThemes {
  readonly shown: readonly Theme[];
  /** What is under the threshold, as one sum. */
  readonly pooled: { readonly themes: number; readonly conversations: number };
}

/** Parts the themes that may be shown from those too few customers stand behind, which are only counted together. */
export function applyPrivacyThreshold(
  themes: readonly Theme[],
  matters: readonly Matter[],
  threshold: PrivacyThreshold = defaultPrivacyThreshold,
): PublishedThemes {
  const isShown = (theme: Theme): boolean =>
    countCustomers(matters, theme.matters) >= threshold.customers &&
    countConversations(matters, theme.matters) >= threshold.conversations;
  const held = themes.filter((theme) => !isShown(theme));
  return {
    shown: themes.filter(isShown),
    pooled: {
      themes: held.length,
      conversations: countConversations(
        matters,
        held.flatMap((theme) => theme.matters),
      ),
    },
  };
}

function countConversations(matters: readonly Matter[], indexes: readonly number[]): number {
  return new Set(indexes.map((index) => matters[index]?.conversation)).size;
}
