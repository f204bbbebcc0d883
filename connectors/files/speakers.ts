import type { Role } from '#core/conversation/conversation.ts';

/** Somebody in a file, before it is clear who works for the company. */
export interface Speaker {
  readonly name: string | null;
  readonly addresses: readonly string[];
  /** The role where the file says it. */
  readonly role: Role | null;
}

/** What the company says of itself, by which its people are told from its customers. */
export interface OwnPeople {
  readonly domains: readonly string[];
  readonly agentNames: readonly string[];
}

/** Labels that logs, transcripts and exports give to a speaker, in lower case; also followed by a number or a name. */
const labels: Readonly<Record<Role, readonly string[]>> = {
  agent: [
    ...['agent', 'support', 'kundtjänst', 'kundtjanst', 'kundservice', 'kundsupport', 'kundcenter', 'handläggare'],
    ...['rådgivare', 'medarbetare', 'säljare', 'operatör', 'operator', 'representative', 'rep', 'advisor', 'csr'],
    ...['customer service', 'customer care', 'customer support', 'helpdesk', 'service desk', 'sales', 'staff'],
    ...['kundeservice', 'kundendienst', 'mitarbeiter', 'asiakaspalvelu', 'asiakaspalvelija', 'rådgiver'],
  ],
  customer: [
    ...['kund', 'kunden', 'customer', 'client', 'caller', 'user', 'end-user', 'visitor', 'guest', 'requester'],
    ...['användare', 'besökare', 'uppringare', 'inringare', 'köpare', 'kunde', 'kunde', 'anrufer', 'asiakas'],
  ],
  bot: ['bot', 'chatbot', 'chatbott', 'system', 'assistant', 'virtual assistant', 'virtuell assistent', 'auto'],
};

/** Addresses behind which a department or a machine stands. */
const departments =
  /^(support|kundtjanst|kundservice|kundsupport|kundcenter|info|hello|hej|service|help|helpdesk|care|order|faktura|billing|reklamation|sales|kontakt|contact|customer\.?service)([+.-]|@)/i;
const machines = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|bounces?|autosvar)([+.-]|@)/i;

/**
 * Says of each speaker who he is, in the order in which they speak: what the file says, then the company's own domains
 * and names, then labels. Where nothing tells, whoever speaks first is the customer.
 */
export function assignRoles(speakers: readonly Speaker[], own: OwnPeople): Role[] {
  const told = speakers.map((speaker) => speaker.role ?? tellRole(speaker, own));
  const firstUnknown = told.indexOf(null);
  return told.map((role, index) => role ?? guessRole(told, index === firstUnknown));
}

function guessRole(told: readonly (Role | null)[], isFirst: boolean): Role {
  if (told.includes('agent')) return 'customer';
  if (told.includes('customer')) return 'agent';
  return isFirst ? 'customer' : 'agent';
}

function tellRole(speaker: Speaker, own: OwnPeople): Role | null {
  const mail = speaker.addresses.find((address) => address.includes('@'))?.toLowerCase();
  if (mail && machines.test(mail)) return 'bot';
  if (mail && own.domains.some((domain) => isUnder(mail, domain))) return 'agent';
  const name = speaker.name?.trim().toLowerCase() ?? '';
  if (own.agentNames.some((agent) => agent.toLowerCase() === name)) return 'agent';
  const label = roleOfLabel(name);
  if (label) return label;
  if (mail && own.domains.length > 0) return 'customer';
  return mail && departments.test(mail) ? 'agent' : null;
}

/** The role that a label such as `Kundtjänst`, `Agent 2` or `Customer (Anna)` says, or null. */
export function roleOfLabel(name: string): Role | null {
  const text = name.trim().toLowerCase();
  for (const role of ['agent', 'customer', 'bot'] as const) {
    if (labels[role].some((label) => text === label || isLabelled(text, label))) return role;
  }
  return null;
}

function isLabelled(text: string, label: string): boolean {
  return text.startsWith(label) && /^[\s_]*([\d(:#–-]|[\s_]\d)/.test(text.slice(label.length));
}

function isUnder(mail: string, domain: string): boolean {
  return mail.endsWith(`@${domain}`) || mail.endsWith(`.${domain}`);
}
