import type { CueRow } from '../reading/cue-table.ts';

/** What a customer asks by data protection law, and leaks that he reports. */
export const dataRightsRows: readonly CueRow<
  'data_access_request' | 'data_correction_request' | 'data_erasure_request' | 'data_objection' | 'reported_leak'
>[] = [
  {
    means: 'data_access_request',
    phrases: `
      registerutdrag
      begär/begära/vill/önskar/kräver ~8 kopia/utdrag/ut/se/få ~8 uppgifter/data/inspelning*/personuppgifter
      vilka ~ uppgifter/personuppgifter/data ~ ni ~ om mig/lagrat/sparat
      alla/samtliga ?övriga uppgifter ni/som ~ har ~ om mig
      subject access
      access request
      dsar/sar
      copy of ~4 data/information/recording/recordings
      copy of all/everything ~ you hold/have/keep
      del av de/alla/samtliga uppgifter ~
      få ut ~2 uppgifter ~
      what ~2 data/information ~ you ~ hold/have/store/keep on/about
      all ~3 data/information ~ you hold/have/keep`,
    found: ['Jag begär ett registerutdrag.', 'Please send a copy of all the data you hold on me.'],
    clean: ['Kan jag få en kopia på fakturan?', 'How much data do I have left?'],
  },
  {
    means: 'data_correction_request',
    phrases: `
      rätta/rättar/korrigera/korrigerar/ändra ~4 uppgifter/personuppgifter/registret/data
      uppgifterna ~5 felaktiga/fel/stämmer inte ~
      rättelse av ~ uppgifter/personuppgifter
      artikel 16
      felaktig*/fel ~6 registrerat/registrerad/noterat/inlagt på/om/hos
      få/vill ~2 det/dem rättat/rättade/korrigerat
      rätta till <num>
      fel födelseår/födelsedatum/personnummer/efternamn ~3 i/på ~
      journalen står ~10 stämmer inte
      is/are down as <num>
      kindly/please amend
      spelled/spelt ~3 surname/name wrong
      felstavat ~ hos/i ~2 register/registret/system*
      correct/rectify/amend/fix ~3 records/record/data/details ?you ?hold
      rectification
      inaccurate/wrong/incorrect ~ data/record/records/information ~ about/on
      have/got ?got ~2 wrong/incorrect/misspelt ~5 down/file/record/records/system
      my ~3 is/are misspelt/misspelled/wrong ~4 records/system/file`,
    found: ['Jag vill att ni rättar mina personuppgifter.', 'I require you to correct my records.'],
    clean: ['Kan ni ändra tiden?'],
  },
  {
    means: 'data_erasure_request',
    phrases: `
      radera*/radera/ta bort/stryk/förstör ~6 uppgifter/personuppgifter/data/konto/kundkonto/allt om
      radera/raderar/raderas/raderade ~3 mig/allt/alla/mina
      ta bort ~4 uppgifter/personuppgifter/data
      rätten att bli glömd/bortglömd
      bli glömd/bortglömd
      ta/tar bort allt ~4 om mig/oss
      radera/raderar/släng/förstör ~2 allt ~5 om mig/oss
      artikel 17
      delete/erase/remove/wipe ~5 data/details/information/records/account
      erase/wipe/delete/remove ~2 everything ~6 me/us
      erase/wipe ~2 everything/whatever
      every scrap of data
      right to be forgotten
      erasure`,
    found: ['Radera också alla mina personuppgifter.', 'Please also delete all my personal data.'],
    clean: ['Kan jag radera ett meddelande?', 'I deleted the app.'],
  },
  {
    means: 'data_objection',
    phrases: `
      motsätter/invänder ?jag ~8 uppgifter/behandling*/marknadsföring/profilering/reklam
      motsätter mig
      inte ~ använda/använder/använd ~4 uppgifter ~ till/för
      sluta/slutar ~5 reklam/marknadsföring/utskick/nyhetsbrev/ringa
      återkallar/återkalla/drar/dra ~ samtycke/tillbaka
      vill inte ~5 reklam/marknadsföring/säljsamtal/nyhetsbrev
      nix
      artikel 21
      object to ~6 data/processing/profiling/marketing/use/being/my
      stop ~4 marketing/calling/processing/using/profiling
      withdraw ~2 consent
      do not ~4 use/share/sell/process ~2 data/details/information
      unsubscribe me
      bort mig från ~3 listan/utskick*/sändlista*
      avregistrerat mig ~
      profilera mig inte
      unsubscribed ~5 keeps/still/again
      not consent to ~`,
    found: [
      'Jag motsätter mig att mina uppgifter används för marknadsföring.',
      'I object to my data being used for marketing.',
    ],
    clean: ['Jag har inga invändningar.'],
  },
  {
    means: 'reported_leak',
    phrases: `
      dataläcka/dataläckage/personuppgiftsincident/dataintrång/läckt/läckts/läckta
      ser/såg/fick/får/fått/kan ~4 någon/andras/annans/främmande ~3 uppgifter/faktura/journal/personnummer/konto/namn/mejl/kvitto/adress/avtal
      annan/annans/andra kunders/kunds/persons ~ uppgifter/fakturor/faktura/namn/personnummer/data
      tillhör/tillhörande/gäller/till ~3 annan person/kund
      inte är mitt/mina ~ utan
      någon annans ~ uppgifter/faktura/konto/personnummer/journal
      skickat/skickade/mejlat ~4 min/mina ~3 till fel/någon/en
      hamnat hos/i fel
      data breach/leak
      belonging/belongs/meant/addressed to/for somebody/someone/another/other ?else/customer/person
      somebody/someone else's bank/bill/statement/details/letter/records/account
      leaked/breached/hacked
      see/got/received/sent/shows ~4 someone/somebody/another/other/strangers' ~3 details/bill/data/statement/account/address/information/records/invoice
      patients'/customers'/tenants'/members' addresses/names/numbers/details/emails
      stranger's/strangers account/orders/details/order
      annan persons/kunds/patients ordrar/order/provsvar/brev/papper/namn/bokning*
      någon annans provsvar/brev/papper/ordrar/namn/journal/recept
      serious/data breach ~2 of/confidentiality
      breach of confidentiality
      other/another customer's/customers'/customers/person's/people's ~ data/details/account/information/bill/statement
      my/our ~3 details/data/statement ~ sent/went/shared ~3 wrong/stranger/someone/somebody
      hittat/hittade ~4 mina uppgifter ~ nätet`,
    found: ['Jag kan se någon annans faktura på Mina sidor.', "I've been sent another customer's statement."],
    clean: ['Det läcker vatten från taket.', 'I can see my bill.'],
  },
];
