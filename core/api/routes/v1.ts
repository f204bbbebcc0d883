import type { Route } from '#core/contracts/plugin.ts';
import { answerJson } from '../answer.ts';
import { describeInterface, type Described } from '../open-api.ts';
import { readJson, readQuery } from '../read-request.ts';
import { analyzeAnswer, analyzeBody, redactAnswer, redactBody, themesAnswer, themesQuery } from '../v1-schemas.ts';
import type { createServiceWords } from '../v1-words.ts';
import type { Site } from '../site.ts';

type ServiceWords = ReturnType<typeof createServiceWords>;

/** Raised with each change of what is sent or got under `/v1`. */
const version = '1.0.0';

/** The interface for the company's own programs, and its description. */
export function serviceRoutes(words: ServiceWords, site: () => Site): readonly Route[] {
  const described = [redactRoute(words), analyzeRoute(words), themesRoute(words)];
  return [...described.map(({ route }) => route), descriptionRoute(described, site)];
}

function redactRoute(words: ServiceWords): Described {
  const route: Route = {
    ...{ method: 'POST', path: '/v1/redact', limitBytes: 1024 * 1024, action: 'service.redact' },
    handle: async function redact(request) {
      return answerJson(await words.redact((await readJson(request, redactBody)).text));
    },
  };
  const summary = 'A text with its personal data taken out, and where it stood; nothing is stored.';
  return { route, summary, body: redactBody, query: null, answer: redactAnswer };
}

function analyzeRoute(words: ServiceWords): Described {
  const route: Route = {
    ...{ method: 'POST', path: '/v1/analyze', limitBytes: 8 * 1024 * 1024, action: 'service.analyze' },
    limitMs: 120_000,
    handle: async function analyze(request) {
      return answerJson(await words.analyze(await readJson(request, analyzeBody), request.signal));
    },
  };
  const summary = 'What one conversation tells, each claim with its quotes from the redacted text; nothing is stored.';
  return { route, summary, body: analyzeBody, query: null, answer: analyzeAnswer };
}

function themesRoute(words: ServiceWords): Described {
  const route: Route = {
    ...{ method: 'GET', path: '/v1/themes', limitBytes: 0, action: 'service.themes' },
    handle: async function themes(request, _params, principal) {
      return answerJson(await words.themes(principal, readQuery(request, themesQuery).world));
    },
  };
  const summary = 'Every theme above the privacy threshold, with its weeks and trend.';
  return { route, summary, body: null, query: themesQuery, answer: themesAnswer };
}

/** `GET /v1/openapi.json`: open to everybody, since nothing of anybody is in it. */
function descriptionRoute(described: readonly Described[], site: () => Site): Route {
  return {
    ...{ method: 'GET', path: '/v1/openapi.json', limitBytes: 0, action: 'service.describe' },
    handle: () => answerJson(describeInterface(described, version, site().url)),
  };
}
