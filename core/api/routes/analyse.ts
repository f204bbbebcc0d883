import type { Route } from '#core/contracts/plugin.ts';
import { answerLines } from '../answer.ts';
import type { LyhordFor } from '../contract.ts';
import { RequestRefused } from '../read-request.ts';

/** All dropped files together, in bytes, with the form's own. */
export const analyseLimitBytes = 64 * 1024 * 1024;
/** Files of one drop. */
const fileLimit = 200;

/** `POST /api/analyse`, multipart, each file in a field `file`: a line of JSON for each conversation, nothing stored. */
export function analyseRoute(lyhord: LyhordFor, onError: (error: unknown) => void): Route {
  return {
    method: 'POST',
    path: '/api/analyse',
    limitBytes: analyseLimitBytes,
    action: 'text.analyze',
    limitMs: 600_000,
    handle: async function analyse(request, _params, principal) {
      const files = await readFiles(request);
      return answerLines(lyhord(principal).analyse(files, request.signal), onError);
    },
  };
}

async function readFiles(request: Request): Promise<readonly File[]> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '')) throw new RequestRefused('type');
  const form = await request.formData().catch(() => {
    throw new RequestRefused('bad-request');
  });
  const files = form.getAll('file').filter((entry) => entry instanceof File);
  if (files.length === 0 || files.length > fileLimit) throw new RequestRefused('bad-request');
  return files;
}
