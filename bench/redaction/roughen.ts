import type { Random } from './random.ts';
import type { Template } from './template.ts';

const openers = {
  sv: [
    'Hej! ',
    'Hej igen, ',
    'Hejsan. ',
    'God morgon, ',
    'Tjena! ',
    'Bra fråga. ',
    'Ok, ',
    'Ursäkta att jag stör, ',
    'Hallå?? ',
    'Jo, ',
    'FYI: ',
  ],
  en: [
    'Hi! ',
    'Hello again, ',
    'Hey. ',
    'Good morning, ',
    'OK, ',
    'Sorry to bother you, ',
    'Hello?? ',
    'Right, ',
    'FYI: ',
    'So, ',
    'Thanks. ',
  ],
};
const closers = {
  sv: [
    ' Tack på förhand!',
    ' Mvh',
    ' Tack så mycket!!',
    ' 🙏',
    ' ...',
    ' Väntar på svar.',
    ' Hur gör jag nu?',
    ' Det brådskar.',
    ' (skickat från mobilen)',
    '\n\nHa en fin dag',
  ],
  en: [
    ' Thanks in advance!',
    ' Regards',
    ' Thank you so much!!',
    ' 🙏',
    ' ...',
    ' Awaiting your reply.',
    ' What do I do now?',
    " It's urgent.",
    ' (sent from my phone)',
    '\n\nHave a nice day',
  ],
};

/** Writes a carrier's own words as people do: in lower case, without dots or rings, run on, with more around them. */
export function roughen(template: Template, random: Random): Template {
  const words = literals(template.text);
  if (/["=;<|]/.test(words)) return template;
  const language = template.language === 'sv' ? 'sv' : template.language === 'en' ? 'en' : null;
  let text = template.text;
  const style = random.next();
  if (style < 0.1) text = mapLiterals(text, (part) => part.toLowerCase());
  else if (style < 0.14 && language === 'sv') text = mapLiterals(text, plainLetters);
  else if (style < 0.18) text = mapLiterals(text, (part) => part.replaceAll('. ', ' ').replace(/(?<=\p{L})[.!]$/u, ''));
  else if (style < 0.21) text = mapLiterals(text, (part) => part.replaceAll(' ', random.chance(0.5) ? '  ' : '\u00a0'));
  if (language && !text.includes('\n')) {
    if (random.chance(0.12)) text = random.pick(openers[language]) + text;
    if (random.chance(0.12)) text += random.pick(closers[language]);
  }
  return { ...template, text };
}

function literals(text: string): string {
  return text.replace(/\{[^}]*\}/g, '');
}

function mapLiterals(text: string, change: (part: string) => string): string {
  return text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');
}

/** As typed on a keyboard without å, ä and ö. */
function plainLetters(part: string): string {
  return part.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
