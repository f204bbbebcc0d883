import { compose, mintRedactedText, type RedactedText } from '#core/text/redacted-text.ts';

const languages = {
  sv: { sv: 'svenska', en: 'engelska', no: 'norska', da: 'danska', fi: 'finska', de: 'tyska' },
  en: { sv: 'Swedish', en: 'English', no: 'Norwegian', da: 'Danish', fi: 'Finnish', de: 'German' },
} as const;

const words = {
  sv: {
    about: 'Kunden skriver på',
    reason: 'om: ',
    problems: 'Det som gått fel: ',
    state: 'Läget: ',
    until: 'till',
    resolved: 'löst',
    promised: 'utlovat',
    open: 'öppet',
    escalated: 'lämnat vidare uppåt',
    unknown: 'framgår inte',
    long_wait: 'lång väntan',
    transferred: 'kopplad runt',
    asked_twice: 'frågad om samma sak flera gånger',
    contradictory_answers: 'motstridiga svar',
    self_service_failed: 'självbetjäningen fungerade inte',
    promise_broken: 'brutet löfte',
    no_reply: 'uteblivet svar',
  },
  en: {
    about: 'The customer writes in',
    reason: 'about: ',
    problems: 'What went wrong: ',
    state: 'State: ',
    until: 'by',
    resolved: 'resolved',
    promised: 'promised',
    open: 'open',
    escalated: 'escalated',
    unknown: 'not told',
    long_wait: 'a long wait',
    transferred: 'passed around',
    asked_twice: 'asked the same more than once',
    contradictory_answers: 'contradictory answers',
    self_service_failed: 'self-service failed',
    promise_broken: 'a broken promise',
    no_reply: 'no reply',
  },
} as const;

type State = 'resolved' | 'promised' | 'open' | 'escalated' | 'unknown';
type Problem = Exclude<keyof (typeof words)['sv'], State | 'about' | 'reason' | 'problems' | 'state' | 'until'>;

/** What an outline tells: labels, enumerated values and a calendar date, nothing of the text but a reason's redacted name. */
export interface Outline {
  readonly language: keyof (typeof languages)['sv'] | 'unknown';
  readonly reason: RedactedText | null;
  readonly resolution: State;
  readonly problems: readonly Problem[];
  /** `2026-11-27` */
  readonly due: string | null;
}

/**
 * A conversation in at most three sentences of the reader's own language. Written by this program and so free of anybody's data:
 * that is why this table stands where redacted text may be minted.
 */
export function outlineOf(reader: 'sv' | 'en', { language, reason, resolution, problems, due }: Outline): RedactedText {
  const own = words[reader];
  const spoken = language === 'unknown' ? '' : ` ${languages[reader][language]}`;
  const about = reason ? [mintRedactedText(`${own.about}${spoken} ${own.reason}`), reason, mintRedactedText('.')] : [];
  const wrong = problems.length > 0 ? ` ${own.problems}${problems.map((kind) => own[kind]).join(', ')}.` : '';
  const until = due !== null && resolution === 'promised' ? ` ${own.until} ${due}` : '';
  const rest = `${wrong} ${own.state}${own[resolution]}${until}.`;
  return compose([...about, mintRedactedText(about.length > 0 ? rest : rest.trim())]);
}
