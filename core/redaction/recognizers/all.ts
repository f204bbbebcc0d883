import type { Recognizer } from '../recognizer.ts';
import { addressPart } from './address-part.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { apiKey } from './api-key.ts';
import { bankAccount } from './bank-account.ts';
import { bankgiro } from './bankgiro.ts';
import { britishLicence } from './british-licence.ts';
import { card } from './card.ts';
import { cpr } from './cpr.ts';
import { customerNumber } from './customer-number.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { deviceId } from './device-id.ts';
import { email } from './email.ts';
import { fodselsnummer } from './fodselsnummer.ts';
import { handle, userName } from './handle.ts';
import { henkilotunnus } from './henkilotunnus.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { labelledId } from './labelled-id.ts';
import { lastDigits } from './last-digits.ts';
import { macAddress } from './mac-address.ts';
import { networkAddress } from './network-address.ts';
import { nhsNumber } from './nhs-number.ts';
import { nino } from './nino.ts';
import { parcelNumber } from './parcel-number.ts';
import { personalausweis } from './personalausweis.ts';
import { personnummer } from './personnummer.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import { rentenversicherung } from './rentenversicherung.ts';
import { secret } from './secret.ts';
import { specialCategory } from './special-category.ts';
import { ssn } from './ssn.ts';
import { steuerId } from './steuer-id.ts';
import { toldCode } from './told-code.ts';
import { url } from './url.ts';
import { vatNumber } from './vat-number.ts';

/** Every kind of personal data with a form of its own. To add one: its file and its line here. */
export const recognizers: readonly Recognizer[] = [
  addressPart,
  address,
  age,
  apiKey,
  bankAccount,
  bankgiro,
  britishLicence,
  card,
  cpr,
  customerNumber,
  dateOfBirth,
  deviceId,
  email,
  fodselsnummer,
  handle,
  userName,
  henkilotunnus,
  iban,
  ipAddress,
  labelledId,
  lastDigits,
  macAddress,
  networkAddress,
  nhsNumber,
  nino,
  parcelNumber,
  personalausweis,
  personnummer,
  phone,
  plate,
  rentenversicherung,
  secret,
  specialCategory,
  ssn,
  steuerId,
  toldCode,
  url,
  vatNumber,
];
