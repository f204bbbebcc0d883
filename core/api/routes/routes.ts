import type { Route } from '#core/contracts/plugin.ts';
import type { LyhordFor } from '../contract.ts';
import { analyseRoute } from './analyse.ts';
import { conversationRoute, conversationsRoute } from './conversations.ts';
import { feedbackRoute } from './feedback.ts';
import { healthRoute } from './health.ts';
import { panelRoute } from './panel.ts';
import { redactRoute } from './redact.ts';
import { themeRoute, themesRoute } from './themes.ts';
import { removeTrackerRoute, saveTrackerRoute, trackersRoute, tryTrackerRoute } from './trackers.ts';

/** Every address of the API. `onError` hears of what fails after an answer has begun. */
export function apiRoutes(lyhord: LyhordFor, onError: (error: unknown) => void): readonly Route[] {
  return [
    healthRoute(lyhord),
    panelRoute(lyhord),
    conversationsRoute(lyhord),
    conversationRoute(lyhord),
    themesRoute(lyhord),
    themeRoute(lyhord),
    trackersRoute(lyhord),
    tryTrackerRoute(lyhord),
    feedbackRoute(lyhord),
    saveTrackerRoute(lyhord),
    removeTrackerRoute(lyhord),
    analyseRoute(lyhord, onError),
    redactRoute(lyhord),
  ];
}
