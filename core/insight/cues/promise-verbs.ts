/** Swedish verbs in the present by which people say what they will do, as ways of one word. */
export const present =
  'ringer/återkommer/skickar/mejlar/ordnar/fixar/löser/bokar/lägger/tar/betalar/återbetalar/krediterar/avslutar/byter/lagar/kör/levererar/skriver/meddelar/uppdaterar/' +
  'registrerar/beställer/justerar/rättar/ändrar/öppnar/stänger/låser/aktiverar/slår/drar/ersätter/pratar/talar/frågar/undersöker/utreder/följer/ser/bekräftar/påminner/förlänger/' +
  'hämtar/räknar/plockar/går/publicerar/hjälper/sätter/visar/möter/kontaktar/informerar/rapporterar/granskar/startar/fryser/gör/ger/sänker/stryker/annullerar/makulerar/installerar/' +
  'reparerar/kommer/åker/flyttar/delar/väntar/håller/städar/tömmer/reserverar/sparar/postar/sms:ar/smsar/hör/tänder/bygger/tillgodoför/lämnar/för/tillhandahåller/faxar/mäter/besöker/' +
  'kompenserar/bjuder/nollställer/återställer/kopplar/spärrar/häver/säger/upphäver/godkänner/behandlar/prövar/fattar/svarar/lovar/garanterar/fortsätter/bevakar/bifogar/koordinerar/översätter/förbereder/signerar/undertecknar/sänder/överför/åtgärdar/utför/genomför/återkopplar/avskriver/avbokar/ombokar/uppgraderar/förnyar/fyller/laddar/fotar/returnerar/prioriterar/bär/släpper/monterar';
