import { mintRedactedText, type RedactedText } from '#core/text/redacted-text.ts';

const words = {
  cancellation: ['Uppsägning', 'Cancellation'],
  data_rights: ['Personuppgifter', 'Personal data'],
  formal_complaint: ['Klagomål', 'Complaint'],
  refund: ['Återbetalning', 'Refund'],
  claim: ['Skada och ersättning', 'Claim'],
  delivery: ['Leverans', 'Delivery'],
  returns: ['Retur och byte', 'Returns'],
  outage: ['Avbrott och fel', 'Fault or outage'],
  login: ['Inloggning och konto', 'Login and account'],
  invoice: ['Faktura', 'Invoice'],
  payment: ['Betalning', 'Payment'],
  price: ['Pris', 'Price'],
  booking: ['Bokning', 'Booking'],
  moving: ['Flytt och adress', 'Moving and address'],
  contract: ['Avtal och ändring', 'Contract and changes'],
  order: ['Beställning och köp', 'Order and purchase'],
  card: ['Kort', 'Card'],
  product: ['Produkt och funktion', 'Product and features'],
  documents: ['Intyg och handlingar', 'Documents'],
  support: ['Bemötande och service', 'Service'],
} as const;

/** Why customers get in touch, over all trades. */
export type ContactReason = keyof typeof words;

/**
 * The name of a contact reason. Written by this program and so free of anybody's data: that is why this table stands where
 * redacted text may be minted.
 */
export function labelOf(reason: ContactReason, language: 'sv' | 'en'): RedactedText {
  const [swedish, english] = words[reason];
  return mintRedactedText(language === 'sv' ? swedish : english);
}
