/** The kinds of personal data that the samples hold, by the names of core/redaction (a test compares the two). */
export type PlantedType =
  | 'PERSON'
  | 'EMAIL'
  | 'PHONE'
  | 'NATIONAL_ID'
  | 'PASSPORT'
  | 'DRIVING_LICENCE'
  | 'ADDRESS'
  | 'IBAN'
  | 'BANK_ACCOUNT'
  | 'CARD'
  | 'ORG_NUMBER'
  | 'PLATE'
  | 'IP_ADDRESS'
  | 'MAC_ADDRESS'
  | 'URL'
  | 'CREDENTIAL'
  | 'HANDLE'
  | 'CUSTOMER_NUMBER'
  | 'DEVICE_ID'
  | 'DATE_OF_BIRTH'
  | 'AGE'
  | 'SPECIAL_CATEGORY';

/** A made-up personal value, exactly as it stands in a sample's turns, subject or parties. */
export interface Planted {
  readonly type: PlantedType;
  readonly value: string;
}
