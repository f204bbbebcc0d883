/** Signs and what they stand for; the empty text for characters without width. */
export const plainSigns: ReadonlyMap<string, string> = new Map([
  ...each('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '),
  ...each('\u2028\u2029', '\n'),
  ...each(
    '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff',
    '',
  ),
  ...each('\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f', ''),
  ...each('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63', '-'),
  ...each('\u2018\u2019', "'"),
  ...each('\u2024\u3002\ufe52', '.'),
  ['\ufe6b', '@'],
]);

/** Named HTML entities that mails and pages leave in text (HTML standard, section 13.5). */
export const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['ndash', '-'],
  ['mdash', '-'],
  ['hyphen', '-'],
  ['commat', '@'],
  ['period', '.'],
  ['colon', ':'],
  ['num', '#'],
  ['plus', '+'],
  ['sol', '/'],
  ['lowbar', '_'],
  ...letters(
    'aring å auml ä ouml ö uuml ü eacute é egrave è aelig æ oslash ø szlig ß ccedil ç ntilde ñ aacute á agrave à',
  ),
  ...letters('Aring Å Auml Ä Ouml Ö Uuml Ü Eacute É AElig Æ Oslash Ø oacute ó iacute í uacute ú ecirc ê euml ë iuml ï'),
]);

/** Cyrillic and Greek letters and the Latin ones that they look like (Unicode TR 39, confusables). */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕԁһԛԝ', 'aeopcyxijsdhqw'),
  ...pairs('АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'),
  ...pairs('αοινρυ', 'aoivpu'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
]);

function each(signs: string, plain: string): [string, string][] {
  return Array.from(signs, (sign) => [sign, plain]);
}

function letters(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? '']] : []));
}

function pairs(odd: string, plain: string): [string, string][] {
  return Array.from(odd, (letter, i) => [letter, plain.charAt(i)]);
}
