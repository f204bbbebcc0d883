import type { Recognizer } from '../recognizer.ts';
import { email } from './email.ts';
import { personnummer } from './personnummer.ts';
import { phone } from './phone.ts';

/** Every kind of personal data with a form of its own. To add one: its file and its line here. */
export const recognizers: readonly Recognizer[] = [email, phone, personnummer];
