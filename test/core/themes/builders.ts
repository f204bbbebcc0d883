import {
  conversationIdSchema,
  customerKeySchema,
  instantSchema,
  type Language,
} from '#core/conversation/conversation.ts';
import type { Matter } from '#core/themes/theme.ts';
import { emptyRedactedText, mintRedactedText } from '#core/text/redacted-text.ts';

/** A customer's key made of a number. */
export function customer(number: number) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return customerKeySchema.parse([...String(number).padStart(26, '0')].map((digit) => letters[Number(digit)]).join(''));
}

/** A matter of its own conversation and customer. */
export function matter(number: number, text: string, language: Language = 'sv'): Matter {
  return {
    conversation: conversationIdSchema.parse(`files:${number}`),
    customer: customer(number),
    at: instantSchema.parse(new Date(Date.UTC(2026, 8, 1) + number * 3_600_000).toISOString()),
    language,
    text: mintRedactedText(text),
    context: emptyRedactedText,
    evidence: { turn: 0, start: 0, end: text.length },
  };
}

const stories: Readonly<Record<string, { readonly language: Language; readonly texts: readonly string[] }>> = {
  delivery: {
    language: 'sv',
    texts: [
      'Paketet har inte kommit fram',
      'Leveransen av min order är sen',
      'Var är mitt paket någonstans',
      'Spårningen av paketet står still',
      'Leveransen blev försenad igen',
      'Budet kom aldrig med leveransen',
    ],
  },
  deliveryEnglish: {
    language: 'en',
    texts: [
      'My parcel has not arrived',
      'The delivery of my order is late',
      'Where is my package',
      'Tracking for the parcel is stuck',
      'Delivery got delayed once more',
      'The courier never came with the delivery',
    ],
  },
  login: {
    language: 'sv',
    texts: [
      'Jag kan inte logga in i appen',
      'Lösenordet fungerar inte i appen',
      'Inloggningen i appen hänger sig',
      'Glömt lösenord och kommer inte in',
      'Appen säger fel lösenord',
      'Logga in med BankID går inte',
    ],
  },
  loginEnglish: {
    language: 'en',
    texts: [
      'I cannot log in to the app',
      'My password does not work in the app',
      'Login in the app is stuck',
      'Forgot my password and cannot get in',
      'The app says wrong password',
      'Unable to log in with BankID',
    ],
  },
  invoice: {
    language: 'sv',
    texts: [
      'Fakturan är alldeles för hög',
      'Varför är min faktura så dyr',
      'Räkningen stämmer inte',
      'Fel belopp på fakturan',
      'Fakturan kom två gånger',
      'Kan jag få fakturan på papper',
    ],
  },
};

/** Matters of three things in two languages, each two sentences, and what each is about. */
export function mixedMatters(): { matters: Matter[]; about: string[] } {
  const matters: Matter[] = [];
  const about: string[] = [];
  for (const [name, { language, texts }] of Object.entries(stories))
    for (const [at, text] of texts.entries())
      for (const other of texts.slice(at + 1)) {
        about.push(name.replace('English', ''));
        matters.push(matter(matters.length, `${text}. ${other}.`, language));
      }
  return { matters, about };
}
