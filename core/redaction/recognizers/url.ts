import { isWordUnit } from '../characters.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Links that carry somebody's identity or a token; links to pages that everybody may see stay. */
export const url: Recognizer = {
  name: 'url',
  type: 'URL',
  startsAt: 'slashes',
  find(text) {
    const findings: Finding[] = [];
    let until = 0;
    for (const { start, end } of text.anchors.words) {
      if (start < until) continue;
      const from = startOfLink(text, start, end);
      if (from === null || from < until) continue;
      const link = linkAt(text.text, from);
      until = from + link.length;
      const check = identityIn(link);
      if (check === null) continue;
      findings.push({ type: 'URL', start: from, end: until, score: 0.9, recognizer: 'url', why: { check } });
    }
    return findings;
  },
  examples: {
    found: [
      ['https://example.com/reset?token=abc123def456ghi.', 'https://example.com/reset?token=abc123def456ghi'],
      ['se https://example.se/kund/anna.lindqvist?id=44', 'https://example.se/kund/anna.lindqvist?id=44'],
      ['linkedin.com/in/anna-lindqvist', 'linkedin.com/in/anna-lindqvist'],
      ['https://anna:hemligt@example.com/', 'https://anna:hemligt@example.com/'],
      ['postgres://bo:hunter22@db.example.com/kunder', 'postgres://bo:hunter22@db.example.com/kunder'],
      ['https://x.example/unsubscribe?u=k&t=9f8e7d6c5b4a', 'https://x.example/unsubscribe?u=k&t=9f8e7d6c5b4a'],
      ['(www.example.com/u/anna85)', 'www.example.com/u/anna85'],
      ['https://bilder.example.com/anna_berg82/1267', 'https://bilder.example.com/anna_berg82/1267'],
      ['https://example.com/invite/9f8e7d6c5b4a39281706f5e4', 'https://example.com/invite/9f8e7d6c5b4a39281706f5e4'],
    ],
    clean: [
      'https://example.com/priser',
      'www.example.se',
      'https://example.se/produkt/12345?color=red',
      'https://example.com/sok?q=skor+dam&sida=2',
      'och/eller',
      'https://support.example.com/hc/sv/articles/360001234567',
    ],
  },
};

/** `https`, `www` and the last label of a domain before a slash start a link; gives where it starts. */
function startOfLink({ text, lower }: PreparedText, start: number, end: number): number | null {
  if (text.charAt(end) === ':') {
    return lower.startsWith('://', end) &&
      /^(?:https?|ftp|sftp|mailto|postgres(?:ql)?|mysql|mongodb|srv|redis|amqp|ssh|smb|ldap)$/.test(
        lower.slice(start, end),
      )
      ? start
      : null;
  }
  if (text.charAt(end) !== '/' || text.charAt(start - 1) !== '.') return null;
  let from = start - 1;
  while (from > 0 && start - from < 80 && isHost(text, from - 1)) from -= 1;
  return end - start >= 2 && !'.-'.includes(text.charAt(from)) && text.charAt(from - 1) !== '@' ? from : null;
}

function isHost(text: string, at: number): boolean {
  return isWordUnit(text, at) || text.charAt(at) === '.' || text.charAt(at) === '-';
}

/** A link up to what can't belong to it, without the sentence's own signs at its end. */
function linkAt(text: string, start: number): string {
  const found = /^[^\s<>"'`{}|\\^»”]{1,2000}/.exec(text.slice(start, start + 2000));
  return found?.[0].replace(/[.,;:!?)\]*_]+$/, '') ?? '';
}

/** What in a link tells who somebody is, or lets them in. */
function identityIn(link: string): string | null {
  const path = link.replace(/^[a-z]+:\/\//i, '');
  if (/^[^/?#]*@/.test(path) || /[/=?&#;:][^/=&?#\s@]{1,64}@[^/=&?#\s@]+\./.test(path)) return 'address';
  if (secretQuery.test(path)) return 'token';
  if (personalPath.test(path) || namedSegment.test(path)) return 'identity';
  const parts = path.split(/[/?#&=.]/).slice(1);
  return parts.some(isRandom) || /[?&]\w{1,12}=(?=\w*[a-f])(?:[0-9a-f]{12,}|(?:\d+[a-z]+){4,})/i.test(path)
    ? 'token'
    : null;
}

const secretQuery =
  /[?&#;](?:[\w-]*(?:token|key|secret|signature|session|sid|auth|passw(?:or)?d|pwd|otp|pin|jwt|code|hash|e-?mail|mail|epost|user(?:name|id)?|uid|phone|tel|mobile|msisdn|telefon|ssn|pnr|personnummer|customer|kund(?:id|nr|nummer)?|member|medlem|name|namn|id_?token|account|login|invite|reset|firstname|lastname)[\w-]*|sig)=[^&#\s]{2,}/i;

const personalPath =
  /(?:(?:linkedin\.com\/in|facebook\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|github\.com|t\.me|youtube\.com\/@?|snapchat\.com\/add|discord(?:app)?\.com\/users|reddit\.com\/u(?:ser)?|vk\.com|pinterest\.com|medium\.com\/@?)\/(?!(?:pages|groups|watch|p|explore|about|help|share|login|company|orgs|features|pricing|hashtag|reel|r)\b)[\w.@%-]{2,}|\/(?:u|user|users|profile|profiles|profil|anvandare|användare|kund|kunder|customer|customers|member|members|medlem|medlemmar|account|accounts|konto|people|person|patient|patienter|employee|kunde|mitglied|reset|invite|verify|confirm|unsubscribe|activate|magic|signin|password-reset|~)\/[\w.@%~+-]{2,}|\/[~@][\w.-]{2,})/iu;

/** A user name in the path, two words with a number: `/anna_berg82/`. */
const namedSegment = /\/[a-z]{2,20}[._][a-z]{2,20}\d{1,4}(?=[/?#]|$)/i;

/** Long and of letters and digits mixed, as tokens are; not words with hyphens, nor plain numbers. */
function isRandom(segment: string): boolean {
  if (segment.length < 16) return false;
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(segment)) return true;
  const longest = segment.split(/[-_]/).reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length >= 16 && /\d/.test(longest) && /[a-z]/i.test(longest);
}
