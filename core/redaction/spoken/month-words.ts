const names: readonly (readonly [month: number, words: string])[] = [
  [1, 'januari january januar tammikuuta tammikuu jan'],
  [2, 'februari february februar helmikuuta helmikuu feb'],
  [3, 'mars march marts maaliskuuta maaliskuu märz'],
  [4, 'april huhtikuuta huhtikuu apr'],
  [5, 'maj may mai toukokuuta toukokuu'],
  [6, 'juni june kesäkuuta kesäkuu'],
  [7, 'juli july heinäkuuta heinäkuu'],
  [8, 'augusti august elokuuta elokuu aug'],
  [9, 'september syyskuuta syyskuu sept'],
  [10, 'oktober october lokakuuta lokakuu okt'],
  [11, 'november marraskuuta marraskuu nov'],
  [12, 'december desember dezember joulukuuta joulukuu dec'],
];

/** Names of months in six languages, with their number. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap(([month, words]) => words.split(' ').map((word) => [word, month] as const)),
);
