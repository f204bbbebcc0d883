/**
 * Words that never tell what a matter is about: function words, greetings, courtesy and the talk about the contact itself.
 * In all six languages together, since a short text may be taken for its neighbour's language. Written for this project.
 */
const lists = `
finns passar funderar tänker ringde name send ligger lämnar end start year
minut minuter minuten minutes minute timme timmar timmen hour hours sak saken saker grej gånger runt fyra fem sex tio one three four five six ten fick få fått får skickat skickar skicka dessutom enligt via lovade hemma bredvid faktum exakt liksom tydligen helst
alla allt alltså andra annan annat att av bara bli blir blivit bra båda både då där därför de dem den denna deras dess det detta dig din dina direkt dit ditt du
efter egen eller en enda er era ert ett fast fick fler flera fram från får fått för före första ge ger gick ganska gjort gör göra går gång gången gått ha hade han hans har hej hejsan hallå helt
hela henne hennes her hit hon honom hos hur här hör i ibland idag imorgon in inga ingen inget innan inte inom ingenting jag ju jo ja jaha jätte kan kanske klart kom komma kommer kommit kunde kunna kvar känns
lite litet låter länge man med mellan men mer mest mig min mina mitt mot mycket måste månad månader när nej ni nog nu någon något några nån nåt och också okej om oss på redan samma sedan sen sig sin sina själv ska skall skulle skriver
som så sådan sån säger säga sa sagt ser snälla snarast snart stor står tack tackar tagit tar till tills tills tiden tid trots två tre tycker undrar under upp ut utan vad var vara varför varit varje vara vart vecka veckor veta vet vi vid vidare vill ville vilken vilket
vår våra vårt väl vänlig vänligen hälsning hälsningar mvh åt än ändå ännu är även över gärna hoppas fråga frågor ärende ärendet hjälp hjälpa hjälper kund kunder ringt ringer ringa skrev mejlade mejlat svar svara svarat gäller angående dag dagar igår förra nya ny nytt senaste sista
funkar fungerar problem rätt fel god morgon dags hör höra heter namn jobbar tänkte verkar börjar började faktiskt egentligen fortfarande igen aldrig alltid bättre fall förstår tror trodde behöver behövde vore borde brukar kör
a about after again all also am an and another any anybody anyone anything are aren't as ask asked asking at away back be because been before being both but by call called calling came can can't cannot come coming could couldn't day days dear did didn't do does doesn't doing don't done
each either else ever every everything few first for from get gets getting give given go going gone good got had has hasn't have haven't having he hello help helped helping her here hey hi him his hope how however i i'd i'll i'm i've if in instead into is isn't it it's its itself just keep keeps kind know
last let let's like little long look looks lot made make makes many may maybe me mean might mine month months more most much must my myself need needed needs never new next no nobody not nothing now of off ok okay on once one only or other our out over own per perhaps please possible put question questions quite
rather really reason regards right said same saw say saying says see seem seems sent shall she should show since so some somebody someone something soon sorry still such sure take takes tell than thank thanks that that's the their them then there there's these they they're thing things think this those though three through till time times to today told tomorrow too tried try trying two
under until up us use used using usually very want wanted wants was wasn't way we we're week weeks well went were weren't what what's when where whether which while who why will wish with within without won't wondering would wouldn't write wrong yes yesterday yet you you're you've your yours issue problem work works working customer number wondering able hear
og jeg ikke er det at på med til av som har de å fra men vi kan om så dette eller skal ble bli blitt vil hun han hva hvor hvorfor når nå noe noen meg deg seg dere du min mitt mine vår vårt våre bare også etter før over ut opp inn her der hei takk vennlig hilsen kunne skulle ville være vært får fikk hadde må da hvis enn mye veldig igjen
jeg ikke et af blev bliver blevet hvad hvordan hvornår nu noget nogen jer jeres vores kun efter ind ned hej tak venlig hilsen ville været havde skulle mig dig sig meget igen fordi altså også
ja on ei että minun minä olen ole oli hei mutta kun se te voi en et myös sekä joka mitä missä miksi milloin nyt vain tai jos kuin niin tämä tuo ne me he sitä siitä sen tästä kiitos terveisin ystävällisin moi olisi ollut ovat olla vielä jo teidän teiltä mulla minulla saanut saada pitäisi haluaisin voisitteko hetki
und ist ich nicht das die der den dem ein eine einen einem einer mit für bitte sie mein meine meinen meiner von zu zum zur auf aus bei bin bis da dass doch du er es hat habe haben hallo ihr ihre ihnen im in ins ja kann kein keine können leider man mehr mich mir nach noch nur ob oder schon sehr sein seit sich sind so über um uns unter vom vor war wann warum was wenn wer wie wieder wird wurde würde danke grüße freundlichen guten tag
kr kronor sek eur euro gbp quid usd st kl ca osv etc pls plz asap btw lol jan feb apr jun jul aug sept okt nov dec januari februari mars april maj juni juli augusti september oktober november december january february march may june july august october måndag tisdag onsdag torsdag fredag lördag söndag
måndagen tisdagen onsdagen torsdagen fredagen monday tuesday wednesday thursday friday saturday sunday morning evening afternoon kväll kvällen morse eftermiddag
`;

/** Words that part one matter from another well enough, but name none. Written for this project. */
const fillers = `
tog tas taget väntar väntade hittar hittade hittat visar visade visat bort bestämmer hände hänt händer tydligt flesta olika samt annars ens massa gång lägger lade lagt satt sätter sitter börja slutar slutat undrade
find finds finding found happen happens happened happening show shows showing showed shown several currently accidentally automatically recently exactly anymore anyway earlier start started starts add adding thought think guess certain different choose complete completed
`;

export const stopwords: ReadonlySet<string> = readWords(lists);
/** With the stopwords, what no theme is called. */
export const namelessWords: ReadonlySet<string> = readWords(`${lists} ${fillers}`);

function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
