/** A browser of one page: follows redirects and keeps each host's cookies, which is what signing in needs. */
export interface Walker {
  readonly cookies: Map<string, Map<string, string>>;
  go(url: string, init?: RequestInit): Promise<Walked>;
}

export interface Walked {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

export function createWalker(): Walker {
  const cookies = new Map<string, Map<string, string>>();
  const step = async (url: string, init: RequestInit): Promise<Response> => {
    const jar = cookies.get(new URL(url).host) ?? new Map<string, string>();
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    cookies.set(new URL(url).host, jar);
    return answer;
  };
  return {
    cookies,
    go: async (first, init = {}) => {
      let [url, answer] = [first, await step(first, init)];
      for (let hops = 0; hops < 20 && answer.headers.has('location'); hops += 1) {
        url = new URL(answer.headers.get('location') ?? '', url).href;
        answer = await step(url, {});
      }
      return { url, status: answer.status, text: await answer.text() };
    },
  };
}

/** Signs in at the provider's own pages as this person, and comes back where the provider sends him. */
export async function signInAs(walker: Walker, start: string, login: string): Promise<Walked> {
  let page = await walker.go(start);
  for (const fields of [{ prompt: 'login', login, password: 'made-up' }, { prompt: 'consent' }]) {
    const action = /<form[^>]* action="([^"]+)"/.exec(page.text)?.[1];
    if (action === undefined) return page;
    page = await walker.go(new URL(action, page.url).href, { method: 'POST', body: new URLSearchParams(fields) });
  }
  return page;
}
