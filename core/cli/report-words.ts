import type { Channel, Language, Role } from '#core/conversation/conversation.ts';
import type { Insight } from '#core/insight/insight.ts';

/** The words around the texts of a report. */
export interface ReportWords {
  readonly subject: string;
  readonly summary: string;
  readonly sentiment: string;
  readonly resolution: string;
  readonly found: string;
  readonly turns: string;
  readonly need: string;
  readonly reason: string;
  readonly product: string;
  readonly churn: string;
  readonly effort: string;
  readonly promise: string;
  readonly nextStep: string;
  readonly competitor: string;
  readonly feedback: string;
  readonly problem: string;
  readonly flag: string;
  readonly objection: string;
  readonly buying: string;
  readonly question: string;
  readonly unknown: string;
  readonly none: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly resolutions: Readonly<Record<Insight['resolution'], string>>;
  readonly levels: Readonly<Record<Insight['churnRisk']['level'] | Insight['effort']['level'], string>>;
  readonly polarities: Readonly<Record<Insight['productFeedback'][number]['polarity'], string>>;
  readonly problems: Readonly<Record<Insight['processProblems'][number]['kind'], string>>;
  readonly flags: Readonly<Record<Insight['flags'][number]['kind'], string>>;
}

const sv: ReportWords = {
  ...{ subject: 'Ämne', summary: 'Sammanfattning', sentiment: 'Kundens humör', resolution: 'Läge', turns: 'turer' },
  ...{ found: 'Personuppgifter borttagna', need: 'Behov', reason: 'Kontaktorsak', product: 'Produkt' },
  ...{ churn: 'Risk att kunden lämnar', effort: 'Kundens ansträngning', promise: 'Löfte', nextStep: 'Nästa steg' },
  ...{ competitor: 'Konkurrent', feedback: 'Om produkten', problem: 'Processbrist', flag: 'Måste hanteras' },
  ...{ objection: 'Invändning', buying: 'Köpsignal', question: 'Fråga', unknown: 'okänt', none: 'inga' },
  roles: { customer: 'Kund', agent: 'Handläggare', bot: 'Bot' },
  channels: { ticket: 'Ärende', email: 'E-post', chat: 'Chatt', call: 'Samtal' },
  languages: {
    ...{ sv: 'svenska', en: 'engelska', no: 'norska', da: 'danska', fi: 'finska', de: 'tyska', unknown: 'okänt språk' },
  },
  resolutions: { resolved: 'löst', promised: 'utlovat', open: 'öppet', escalated: 'eskalerat', unknown: 'okänt' },
  levels: { none: 'ingen', some: 'viss', high: 'hög', low: 'låg', unknown: 'okänt' },
  polarities: { positive: 'positivt', negative: 'negativt', wish: 'önskemål' },
  problems: {
    ...{ long_wait: 'lång väntan', transferred: 'skickad vidare', asked_twice: 'frågad två gånger' },
    ...{ contradictory_answers: 'motstridiga svar', self_service_failed: 'självservicen fungerade inte' },
    ...{ promise_broken: 'brutet löfte', no_reply: 'inget svar' },
  },
  flags: {
    ...{ formal_complaint: 'formellt klagomål', customer_in_need: 'kund som behöver omsorg', threat: 'hot' },
    ...{ legal_threat: 'hot om rättsliga steg', press_threat: 'hot om att gå till pressen' },
    ...{ data_access_request: 'begäran om registerutdrag', data_correction_request: 'begäran om rättelse' },
    ...{ data_erasure_request: 'begäran om radering', data_objection: 'invändning mot behandling' },
    ...{ reported_leak: 'anmäld läcka' },
  },
};

const en: ReportWords = {
  ...{ subject: 'Subject', summary: 'Summary', sentiment: "Customer's mood", resolution: 'State', turns: 'turns' },
  ...{ found: 'Personal data taken out', need: 'Need', reason: 'Contact reason', product: 'Product' },
  ...{ churn: 'Risk of churn', effort: "Customer's effort", promise: 'Promise', nextStep: 'Next step' },
  ...{ competitor: 'Competitor', feedback: 'Product feedback', problem: 'Process problem', flag: 'Must be acted on' },
  ...{ objection: 'Objection', buying: 'Buying signal', question: 'Question', unknown: 'unknown', none: 'none' },
  roles: { customer: 'Customer', agent: 'Agent', bot: 'Bot' },
  channels: { ticket: 'Ticket', email: 'E-mail', chat: 'Chat', call: 'Call' },
  languages: {
    ...{ sv: 'Swedish', en: 'English', no: 'Norwegian', da: 'Danish', fi: 'Finnish', de: 'German' },
    unknown: 'unknown language',
  },
  resolutions: { resolved: 'resolved', promised: 'promised', open: 'open', escalated: 'escalated', unknown: 'unknown' },
  levels: { none: 'none', some: 'some', high: 'high', low: 'low', unknown: 'unknown' },
  polarities: { positive: 'positive', negative: 'negative', wish: 'wish' },
  problems: {
    ...{ long_wait: 'long wait', transferred: 'transferred', asked_twice: 'asked twice' },
    ...{ contradictory_answers: 'contradictory answers', self_service_failed: 'self-service failed' },
    ...{ promise_broken: 'broken promise', no_reply: 'no reply' },
  },
  flags: {
    ...{ formal_complaint: 'formal complaint', customer_in_need: 'customer in need of care', threat: 'threat' },
    ...{ legal_threat: 'threat of legal steps', press_threat: 'threat to go to the press' },
    ...{ data_access_request: 'request to see data', data_correction_request: 'request to correct data' },
    ...{ data_erasure_request: 'request to erase data', data_objection: 'objection to processing' },
    ...{ reported_leak: 'reported leak' },
  },
};

export const reportWords: Readonly<Record<'sv' | 'en', ReportWords>> = { sv, en };
