/** Names of months and their short forms in sv, en, no, da, fi and de, as one alternation; the longer form first. */
export const monthPattern: string = [
  'januari|january|januar|tammikuuta|tammikuu|jan|jänner',
  'februari|february|februar|helmikuuta|helmikuu|feb',
  'maaliskuuta|maaliskuu|mars|march|marts|märz|mar|mrz',
  'huhtikuuta|huhtikuu|april|apr',
  'toukokuuta|toukokuu|maj|may|mai',
  'kesäkuuta|kesäkuu|juni|june|jun',
  'heinäkuuta|heinäkuu|juli|july|jul',
  'augusti|august|elokuuta|elokuu|aug',
  'syyskuuta|syyskuu|september|sept|sep',
  'lokakuuta|lokakuu|oktober|october|okt|oct',
  'marraskuuta|marraskuu|november|nov',
  'joulukuuta|joulukuu|december|desember|dezember|dec|des|dez',
].join('|');
