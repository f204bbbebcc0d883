/** Type tests: nothing that the server shows can carry an unredacted string. */
import type {
  AnalyseLine,
  ConversationView,
  ConversationsAnswer,
  HealthAnswer,
  PanelAnswer,
  RedactAnswer,
  Refusal,
  ThemeDetail,
  ThemesAnswer,
} from '#core/api/contract.ts';
import type { Expect, Leaks } from './leaks.ts';

export type NothingShownLeaks = [
  Expect<Leaks<PanelAnswer>, false>,
  Expect<Leaks<ConversationView>, false>,
  Expect<Leaks<ConversationsAnswer>, false>,
  Expect<Leaks<ThemesAnswer>, false>,
  Expect<Leaks<ThemeDetail>, false>,
  Expect<Leaks<AnalyseLine>, false>,
  Expect<Leaks<RedactAnswer>, false>,
  Expect<Leaks<HealthAnswer>, false>,
  Expect<Leaks<Refusal>, false>,
];
