import { type CueList, words } from './words.ts';

/** Words for people's numbers, names and addresses. */
export const identityWords: CueList = [
  [
    'national-id',
    words(`
      personnummer | personnumret | personnummret | personnr | personnr. | persnr | pnr | p-nr | p.nr | pers.nr |
      person nr | person nummer | personnummer: | person-nr | id-nummer | samordningsnummer | samordningsnumret |
      samordningsnr | födelsenummer | fødselsnummer | fødselsnummeret | fødselsnr | fnr | personnummeret |
      d-nummer | cpr | cpr-nummer | cpr-nr | cpr nr | cpr nummer | cprnr | cpr.nr | henkilötunnus |
      henkilötunnukseni | henkilötunnuksen | hetu | hetuni | sotu | steuer-id | steueridentifikationsnummer |
      steuer-identifikationsnummer | steuer id | steuerid | idnr | identifikationsnummer | personalausweis |
      personalausweisnummer | ausweisnummer | perso | national insurance | national insurance number | ni number |
      nino | ni no | nhs number | nhs no | nhs | nhs nr | ssn | social security | social security number |
      social security no | social | sista fyra | social security # | id number | identity number | national id |
      tax id | german tax id | tax identification number | tin | personal number | swedish personal number | personal id | personal identity number |
      steuernummer | steuer-identnummer | personnumer | personumer | personnummer/organisationsnummer | fødselsdato og personnummer | identitetsnummer |
      steueridentnummer | steuer-identnr | steuer-idnr | legitimerade mig med | legitimerte meg med | legitimerede mig med | identified myself with | steueridnr | steuernr | steuer-nr | st.-nr | st-nr |
      finanzamt | steuerliche identifikationsnummer | ausweis | ausweisnr | ausweis-nr | perso-nr |
      personalausweisnr | personalausweis-nr | sozialversicherungsnummer | sozialversicherungsnr | sv-nummer | sv-nr |
      svnr | rentenversicherungsnummer | versichertennummer | krankenversichertennummer | krankenversichertennr |
      kvnr | gesundheitskarte | interimspersonnummer | interimsnummer | tillfälligt personnummer | tf-nummer |
      id-kort | id-kortet | id-kortsnummer | id-kortsnr | nationellt id-kort | nationellt id | legitimation |
      legitimation nr | legitimationsnummer | legitimationsnr | leg-nr | identity card | identity card number |
      id card | id card number | national id card | national identity card | henkilökortti | henkilökortin numero |
      nationalt id-kort | nasjonalt id-kort | legitimasjon | ss number | ss no | ss# | ss # | itin | utr |
      unique taxpayer reference | chi number | chi no | h&c number | bsn | burgerservicenummer | pesel | pps number |
      ppsn | numéro de sécurité sociale | sécurité sociale | n° de sécurité sociale | codice fiscale | dni | nif |
      fødselnummer | cpr- nr | personnumret är | personnummerno | socialt nummer | national id number |
      identification number | taxpayer id | taxpayer identification number
    `),
  ],
  [
    'passport',
    words(`
      pass | passnummer | passnumret | passnr | passport | passport number | passport no | pass-nr | pass nr |
      passets nummer | reisepass | reisepassnummer | passi | passin numero | passinumero | pasnummer | pasnr |
      passnummeret | reisepass-nr |
      passet | passets nr | passport # | passport# | passport num | passport nr | mit pas | pas nr | pas-nr |
      pas nummer | passini numero | passin nro | passinro | passi numero | passeport | passeport n° |
      numéro de passeport | travel document | resehandling | resedokument | reisedokument | reisepass-nummer |
      pass-nummer | us passport | passbok | passnummret | passport book | passport card
    `),
  ],
  [
    'driving-licence',
    words(`
      körkort | körkortsnummer | körkortsnumret | körkortsnr | körkortet | driving licence | driving license |
      driver's license | driver's licence | drivers license | driver license | driving licence number |
      licence number | license number | dl number | førerkort | førerkortnummer | kørekort | kørekortnummer |
      führerschein | führerscheinnummer | ajokortti | ajokortin numero |
      körkort nr | körkort nummer | körkorts nr | förarbevis | drivers licence | driver licence |
      driving license number | dl | dl# | dl # | dl no | driver id | licence no | license no | license # |
      my license | my licence | my driving licence | førerkortnr | førerkort nr | førerkort-nr | førerkortets nummer |
      kørekortnr | kørekort nr | kørekort-nr | kørekort nummer | führerschein-nr | führerscheinnr | führerschein nr |
      fahrerlaubnis | fahrerlaubnisnummer | ajokorttini | ajokortin nro | permis de conduire | provisional licence
    `),
  ],
  [
    'phone',
    words(`
      telefon | telefonen | telefonnummer | telefonnumret | telefonnr | telnr | tel | tel. | tfn | tlf | tlf. |
      mobil | mobilen | mobilnummer | mobilnumret | mobilnr | mob | mob. | ring | ringa | ringer | ringde | nå mig |
      nås | nås på | sms | sms:a | smsa | swish | swisha | swishnummer | phone | phone number | telephone | mobile |
      cell | cellphone | call | call me | text | text me | reach me | reached | whatsapp | fax | puhelin |
      puhelinnumero | puh | puh. | gsm | soita | soittaa | numeroon | telefonnummeret | handy | handynummer |
      rufnummer | anrufen | erreichbar | mobiltelefon | hemnummer | jobbnummer | direktnummer | contact number |
      direct line | landline | home number | work number | rückruf | ringe |
      ringte | ringede | ringt | ringet | anropade | called | called from | call from | samtal | samtal från | daytime | evenings | dagtid |
      kvällstid | ph | port | porting | calls | calling | telefonummer | dagtelefon | hemtelefon | fastnät | work | home | hem | jobb | mitt nr | my no | kontakta mig | nås enklast | desk: | m: | t: | p: | d: | f: | block | unblock | spärra | blockera | direct | switchboard | växel | anknytning | answering at | answering on |
 svarar på | svarar inte på | venmo | zelle | cash app | cashapp | vipps | mobilepay | registered number | registrerat nummer
    `),
  ],
  ['number', words('nummer | numret | number | nummeret | numeroon | numero')],
  [
    'birth',
    words(`
      född | födda | fött | föddes | födelsedatum | födelsedag | födelsedata | f. | född den | born | born on |
      date of birth | dob | d.o.b. | birth date | birthdate | birthday | født | fødselsdato | fødselsdag | fødd |
      syntynyt | syntymäaika | syntymäpäivä | synt. | geboren | geburtsdatum | geb. | geb | geboren am |
      geburtstag | fyller | fyllde |
      födelseår | födelsetid | årgång | födelsedatumet | födelsedagen | fyller år | year of birth | birth year | fodd | fodda | fott |
      birthyear | bday | b-day | d.o.b | d/o/b | dob. | født i | fødselsår | fødselstid | årgang | syntynyt vuonna |
      syntymävuosi | syntymäaikani | syntymäajan | syntymäpäiväni | synt | jahrgang | geburtsjahr | geburtsdatum ist |
      birth_date | date_of_birth | geboren in | born in | f.d. | födelsdatum | fodelsedatum
    `),
  ],
  [
    'address',
    words(`
      adress | adressen | bor | bor på | address | live at | living at | hemadress | leveransadress |
      fakturaadress | besöksadress | postadress | flyttar till | flyttat till | adresse | osoite | asun | wohne |
      wohnhaft | anschrift | bor i | skicka till | delivery address | levereras till | leverans till |
      skickas till | ship to | deliver to | moved to | moving to | flytta till | besöka |
      adress: | from address | besöksadressen | flyttade från | flyttade till | flyttat | flyttanmälan | bodde på | bodde tidigare på | vi bor | jag bor | hyra ut |
      fastigheten | fastighetsägaren till | lägenheten på | huset på | postadressen | ligger på | bosatt på | addresses | lives at | lives on | living on | lived at | office is at | located at | is located at | meet me at | meet you at | meet at | taxi to | a cab to | drop me at | drops you off at |
 dropped off at | send it to | sent to | send them to | send this to | return to | returned to | return it to | pick up at | picked up at | pick up from | collect from | restaurant is at | shop is at | we are at |
 we're at | skickas hem till | möts på | hämtas på | hämta på | hämtas vid | lämnas på | lämna på | kör till | taxi till | skicka den till | skicka det till | returnera till |
 flytter til | sendes til | leveres til | wohnen in | liefern an | geliefert an | toimitetaan | toimitus | send a new one to | shipping address | billing address | mailing address | live on | reside at | address is | wohnt | asuu | bopæl | bor
    `),
  ],
  [
    'age',
    words(`
      år | years old | year old | år gammal | åring | jahre alt | vuotta | vuotias | år gammel
    `),
  ],
  [
    'user-name',
    words(`
      användarnamn | användarnamnet | användar-id | användarid | username | user name | user id | user | login |
      inloggning | användare | brukernavn | brugernavn | benutzername | nutzername | käyttäjätunnus | käyttäjänimi |
      screen name | handle | nick | nickname | alias | gamertag | snap | snapchat | insta | instagram | twitter |
      telegram | skype | discord | tiktok | signatur | logga in som | inloggad som | logged in as | sign in as |
      github | linkedin | facebook | skypenamn | skype-namn | ig | login-id | login id | inloggningsnamn | userid |
      konto-id | account name | kontonamn | heter jag | profilnamn | reddit | steam | xbox | psn | steam-id |
      twitch | youtube | signal | wechat | threads | bluesky | mastodon |
      log in | logga in | inlogg | inloggningsuppgifter | login details | log-in | logging in as | inloggningen | credentials |
      konto heter | går jag under namnet | går under namnet | kallar jag mig | i go by | go by the name | my name there is | kontot heter | kontonamnet | account is called | account name is | steam-konto | min gamertag |
      psn-id | epic-id | epic | användarnman | användarnam | inloggning: | logininfo | login name | benutzerkennung |
      kennung | brukerid | bruker-id | bruger-id | kontonavn | nutzer | benutzer
    `),
  ],
];
