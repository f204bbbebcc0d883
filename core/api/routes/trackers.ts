import type { Route } from '#core/contracts/plugin.ts';
import { trackerIdSchema } from '#core/themes/trackers/tracker.ts';
import { answerJson } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';
import { check, readJson, readQuery } from '../read-request.ts';
import { savedTrackerSchema, themesAskSchema, trackerDraftSchema } from '../schemas.ts';

const draftLimitBytes = 256 * 1024;

/** `GET /api/trackers?world=`: every tracker with what stands behind it. */
export function trackersRoute(lyhord: LyhordFor): Route {
  return {
    method: 'GET',
    path: '/api/trackers',
    limitBytes: 0,
    action: 'trackers.read',
    handle: async (request, _params, principal) =>
      answerJson(await lyhord(principal).trackers(readQuery(request, themesAskSchema).world, request.signal)),
  };
}

/** `POST /api/trackers/try?world=`: what a draft finds; nothing is stored. */
export function tryTrackerRoute(lyhord: LyhordFor): Route {
  return {
    method: 'POST',
    path: '/api/trackers/try',
    limitBytes: draftLimitBytes,
    action: 'trackers.try',
    handle: async function tryDraft(request, _params, principal) {
      const { world } = readQuery(request, themesAskSchema);
      const draft = await readJson(request, trackerDraftSchema);
      return answerJson(await lyhord(principal).tryTracker(draft, world, request.signal));
    },
  };
}

/** `POST /api/trackers`: makes or changes one; gives its identity. */
export function saveTrackerRoute(lyhord: LyhordFor): Route {
  return {
    method: 'POST',
    path: '/api/trackers',
    limitBytes: draftLimitBytes,
    action: 'trackers.change',
    handle: async (request, _params, principal) =>
      answerJson(await lyhord(principal).saveTracker(await readJson(request, savedTrackerSchema), request.signal)),
  };
}

/** `DELETE /api/trackers/:id`: removes one with all that it counted. */
export function removeTrackerRoute(lyhord: LyhordFor): Route {
  return {
    method: 'DELETE',
    path: '/api/trackers/:id',
    limitBytes: 0,
    action: 'trackers.change',
    handle: async function remove(request, params, principal) {
      await lyhord(principal).removeTracker(check(trackerIdSchema, params['id']), request.signal);
      return answerJson({});
    },
  };
}
