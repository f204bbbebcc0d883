/** What a column holds. */
export type ColumnKind =
  'conversation' | 'text' | 'role' | 'speaker' | 'address' | 'time' | 'subject' | 'channel' | 'segment';

/** Names of columns in exports and in people's own sheets, in lower case without spaces, hyphens and underscores. */
const names: Readonly<Record<Exclude<ColumnKind, 'segment'>, readonly string[]>> = {
  conversation: [
    ...['conversationid', 'conversation', 'ticketid', 'ticket', 'ticketnumber', 'caseid', 'case', 'casenumber', 'id'],
    ...['threadid', 'thread', 'chatid', 'callid', 'ärende', 'ärendeid', 'ärendenummer', 'ärendenr', 'arende'],
    ...['arendeid', 'arendenummer', 'konversation', 'konversationsid', 'samtal', 'samtalsid', 'chattid', 'tråd'],
  ],
  text: [
    ...['text', 'message', 'body', 'comment', 'content', 'description', 'transcript', 'utterance', 'feedback'],
    ...['meddelande', 'innehåll', 'kommentar', 'beskrivning', 'fritext', 'fråga', 'yttrande', 'brödtext', 'svar'],
    ...['messagebody', 'messagetext', 'messages', 'review', 'recension', 'omdöme'],
  ],
  role: ['role', 'roll', 'sendertype', 'authortype', 'avsändartyp', 'direction', 'riktning', 'usertype', 'part'],
  speaker: [
    ...['speaker', 'name', 'author', 'sender', 'from', 'user', 'customername', 'agent', 'agentname'],
    ...['talare', 'namn', 'avsändare', 'författare', 'från', 'användare', 'kundnamn', 'kund', 'customer'],
  ],
  address: [
    ...['email', 'mail', 'emailaddress', 'customeremail', 'senderemail', 'phone', 'phonenumber', 'customerid'],
    ...['epost', 'epostadress', 'mejl', 'mejladress', 'mailadress', 'telefon', 'telefonnummer', 'kundid', 'kundnr'],
    ...['kundnummer', 'customernumber', 'mobil', 'avsändaradress'],
  ],
  time: [
    ...['time', 'date', 'timestamp', 'createdat', 'created', 'sentat', 'datetime', 'startedat', 'at', 'occurredat'],
    ...['tid', 'datum', 'tidpunkt', 'skapad', 'skapat', 'skickat', 'skickad', 'inkommet', 'inkom', 'tidsstämpel'],
  ],
  subject: ['subject', 'title', 'topic', 'ämne', 'rubrik', 'titel', 'ärenderubrik'],
  channel: ['channel', 'kanal', 'source', 'källa', 'type', 'typ'],
};

/** Columns by which counts can be split, kept under our own name. */
const segments: Readonly<Record<string, readonly string[]>> = {
  product: ['product', 'produkt', 'produktnamn', 'service', 'tjänst'],
  brand: ['brand', 'varumärke'],
  group: ['group', 'grupp', 'team', 'avdelning', 'department', 'queue', 'kö'],
  tags: ['tags', 'tag', 'taggar', 'tagg', 'label', 'labels', 'etiketter'],
  category: ['category', 'kategori', 'kontaktorsak', 'contactreason', 'reason', 'ärendetyp'],
};

export interface Columns {
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** For each column, in order, what it holds; null for what is not used. */
  readonly kinds: readonly ({ readonly kind: ColumnKind; readonly segment: string | null } | null)[];
}

/** Tells the delimiter and the columns from a table's first line; null where no column of texts is named in it. */
export function findColumns(text: string): Columns | null {
  const header = text.replace(/^\uFEFF/, '').slice(0, text.search(/\r?\n|$/));
  if (header.length > 20_000) return null;
  for (const delimiter of [';', '\t', ',', '|'] as const) {
    const cells = header.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const kinds = cells.map((cell, index) => kindOf(cell, cells.slice(0, index)));
    if (kinds.some((column) => column?.kind === 'text') && (cells.length > 1 || text.includes('\n'))) {
      return { delimiter, kinds };
    }
  }
  return null;
}

function kindOf(cell: string, before: readonly string[]): Columns['kinds'][number] {
  const name = plain(cell);
  for (const [kind, known] of Object.entries(names)) {
    if (!known.includes(name) || !isKind(kind)) continue;
    const isTaken = kind !== 'address' && before.some((other) => known.includes(plain(other)));
    return isTaken ? null : { kind, segment: null };
  }
  const segment = Object.entries(segments).find(([, known]) => known.includes(name))?.[0];
  return segment ? { kind: 'segment', segment } : null;
}

function isKind(kind: string): kind is keyof typeof names {
  return kind in names;
}

function plain(cell: string): string {
  return cell.toLowerCase().replace(/[\s_.-]+/g, '');
}
