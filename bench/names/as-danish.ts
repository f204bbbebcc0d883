import type { Example, Mark } from './corpora.ts';

/** Norwegian as Danish would be written for the most part: its small words and common endings, names as they are. */
export function asDanish({ text, marks }: Example): Example {
  let written = '';
  let from = 0;
  const moved: Mark[] = [];
  for (const mark of [...marks, null]) {
    written += danish(text.slice(from, mark?.start ?? text.length));
    if (mark === null) break;
    const start = written.length;
    written += text.slice(mark.start, mark.end);
    moved.push({ ...mark, start, end: written.length });
    from = mark.end;
  }
  return { text: written, marks: moved };
}

function danish(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const known = words.get(lower) ?? ending(lower);
    if (known === lower) return word;
    return word === lower ? known : known.charAt(0).toUpperCase() + known.slice(1);
  });
}

function ending(word: string): string {
  for (const [from, to] of endings)
    if (word.length > from.length + 2 && word.endsWith(from)) return word.slice(0, -from.length) + to;
  return word;
}

const endings: readonly (readonly [string, string])[] = [
  ['sjonen', 'tionen'],
  ['sjon', 'tion'],
  ['sjoner', 'tioner'],
  ['heter', 'heder'],
  ['else', 'else'],
  ['lig', 'lig'],
  ['elig', 'elig'],
  ['erte', 'erede'],
  ['ert', 'eret'],
  ['ingene', 'ingerne'],
  ['ene', 'erne'],
  ['ista', 'isten'],
];

/** Norwegian words (Bokmål and Nynorsk) and their Danish ones. Written for this project. */
const words: ReadonlyMap<string, string> = new Map(
  `av=af frå=fra etter=efter nå=nu no=nu mellom=mellem uten=uden utan=uden mot=mod gjennom=gennem meg=mig deg=dig seg=sig oss=os dere=jer noe=noget noko=noget noen=nogen nokon=nogen
  mye=meget mykje=meget hva=hvad kva=hvad kven=hvem kvar=hvor korleis=hvordan ikkje=ikke eg=jeg ho=hun dei=de me=vi vere=være vært=været vore=været ble=blev vart=blev blir=bliver bli=blive blitt=blevet
  sier=siger seier=siger si=sige sa=sagde sagt=sagt sagde=sagde forteller=fortæller fortel=fortæller fortalte=fortalte forklarer=forklarer opplyser=oplyser opplyste=oplyste spør=spørger spurte=spurgte
  fikk=fik fekk=fik gikk=gik gjekk=gik tok=tog ga=gav gav=gav gir=giver gi=give gitt=givet ta=tage tar=tager tatt=taget får=får fått=fået få=få gjør=gør gjer=gør gjøre=gøre gjorde=gjorde gjort=gjort
  ser=ser så=så sett=set vet=ved veit=ved vite=vide visste=vidste sto=stod står=står ligger=ligger lå=lå mener=mener meiner=mener mente=mente tror=tror trur=tror trodde=troede kjenner=kender kjent=kendt
  heter=hedder heiter=hedder het=hed kaller=kalder kalt=kaldt kalla=kaldt kommer=kommer kjem=kommer kom=kom kommet=kommet bør=bør må=må måtte=måtte skulle=skulle ville=ville kunne=kunne hadde=havde hatt=haft
  fram=frem framfor=frem tilbake=tilbage ut=ud ute=ude inn=ind inne=inde opp=op oppe=oppe ned=ned hjem=hjem hjemme=hjemme her=her der=der dit=derhen borte=væk bak=bag foran=foran
  mann=mand mannen=manden menn=mænd kona=konen kone=kone kvinne=kvinde kvinner=kvinder barn=barn barna=børnene far=far mor=mor sønn=søn sønnen=sønnen datter=datter datteren=datteren bror=bror søster=søster
  gutt=dreng gutten=drengen jente=pige jenta=pigen venn=ven vennen=vennen venner=venner sjef=chef sjefen=chefen leder=leder lederen=lederen direktør=direktør statsminister=statsminister minister=minister
  politiet=politiet lege=læge legen=lægen lærer=lærer forfatter=forfatter forfatteren=forfatteren skuespiller=skuespiller spiller=spiller spilleren=spilleren trener=træner treneren=træneren kamp=kamp
  år=år uke=uge uken=ugen uka=ugen dag=dag dagen=dagen måned=måned måneden=måneden time=time tiden=tiden tida=tiden gang=gang ganger=gange første=første andre=anden annen=anden annet=andet tredje=tredje
  mer=mere meir=mere mest=mest mindre=mindre stor=stor store=store stort=stort liten=lille lite=lidt små=små ny=ny nye=nye nytt=nyt gammel=gammel gamle=gamle god=god gode=gode godt=godt bra=godt
  selv=selv sjølv=selv bare=kun berre=kun også=også òg=også og=og eller=eller men=men fordi=fordi når=når hvis=hvis dersom=hvis enn=end som=som at=at om=om for=for med=med ved=ved til=til på=på hos=hos
  kroner=kroner prosent=procent selskap=selskab selskapet=selskabet bedrift=virksomhed bedriften=virksomheden kommune=kommune kommunen=kommunen skole=skole skolen=skolen byen=byen landet=landet veien=vejen vei=vej vegen=vejen
  språk=sprog språket=sproget bok=bog boka=bogen boken=bogen bøker=bøger arbeid=arbejde arbeidet=arbejdet arbeider=arbejder jobb=job jobben=jobbet hus=hus huset=huset hjelp=hjælp hjelpe=hjælpe
  mulig=mulig mogleg=mulig viktig=vigtig riktig=rigtig ganske=ganske alltid=altid aldri=aldrig ofte=ofte kanskje=måske allerede=allerede fortsatt=fortsat ennå=endnu igjen=igen sammen=sammen saman=sammen
  begge=begge alle=alle mange=mange flere=flere fleire=flere ingen=ingen ingenting=intet hver=hver kvart=hvert hvert=hvert samme=samme same=samme slik=sådan sånn=sådan derfor=derfor da=da den=den det=det de=de disse=disse denne=denne dette=dette
  skriver=skriver skriv=skriver skrev=skrev svarer=svarer svarar=svarer svarte=svarede ringte=ringede møtte=mødte møter=møder vant=vandt vinner=vinder tapte=tabte spilte=spillede død=død døde=døde født=født levde=levede lever=lever bor=bor bodde=boede`
    .split(/\s+/)
    .map((pair) => {
      const [norwegian = '', own = ''] = pair.split('=');
      return [norwegian, own] as const;
    }),
);
