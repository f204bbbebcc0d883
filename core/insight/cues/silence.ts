import type { CueRow } from '../reading/cue-table.ts';

/** Messages without an answer and contacts again, in the customer’s words. */
export const silenceRows: readonly CueRow<'no_reply' | 'repeat_contact'>[] = [
  {
    means: 'no_reply',
    phrases: `
      inte/ej/aldrig/inget/ingen ?har ?ha ?jag ?vi ?ens ?ni fått ?något/någon/ett/några ?enda/som/slags svar/återkoppling/besked/respons/kvittens/bekräftelse/ärendenummer
      utan ?att ?ens ?få/fått/någon ?ett/något/någon ?enda svar/återkoppling/respons/svarat/svarar/reaktion/besked/ärendenummer
      utan att någon ~ svarat/hört/återkommit/ringt
      utan en rad/ett
      inte/aldrig/inget/ingenting hört ?något/någonting/ett/av ?ljud/av/ord/från/knyst/er
      hört ?av ?er inget/ingenting/inte
      inte hört ?av något/er/någon/ett/sig
      hör aldrig/inget/ingenting ?av er/något/från
      ingen/inte/aldrig/ni ?har ?någon ?inte ?aldrig ?ni ?ens svarat/återkommit/återkopplat
      ingen/inte/aldrig ?har ?någon ?ni hört av sig/er
      ingen/aldrig/inte ?har ?någon ?ni ?ens ringt/ringde ?upp/tillbaka/mig/er
      ingen/ni ?har svarat/svarar/svarade ?mig/oss/på/aldrig/inte/i/när
      har ingen svarat
      har ~ ingen svarat
      ni svarar ?ju ?ändå aldrig/inte
      svarar ni aldrig/inte
      svarar ~ inte på ~ mejl/mejlen/meddelanden/frågor/telefon
      noll/inget/inga/ingen svar/återkoppling/respons/reaktion ~
      besvarades/besvarats/besvaras/besvarat aldrig/inte
      aldrig/inte besvarats/besvarat/besvarades/besvarade
      obesvarad/obesvarat/obesvarade
      förblivit/blivit/varit obesvara*
      radiotystnad/radioskugga
      sedan/därefter dess ?: tystnad/ingenting/tyst
      besvarar inte/aldrig/ej ~3
      inte/aldrig/ej besvarar
      helt/dödstyst/knäpptyst/total/bara tyst/tystnad ~ från/sedan
      det är ?helt tyst
      tyst från er
      bara/endast/ett autosvar*/automatsvar/auto-svar
      autosvar/autosvaret
      någon som lever
      lever ni
      hallå ?? någon/är
      är det någon/nån där/hemma
      mejlat/ringt/skrivit och mejlat/ringt/skrivit
      påmint/påminde ~ inget
      inte ens ~ fått ~ svar/ärendenummer/bekräftelse
      tredje/fjärde/femte gången ?nu ?som jag/vi ber/frågar/mejlar/hör/kontaktar/skickar/påminner
      ledsen/beklagar/ursäkta/förlåt/skäms ~ inte ?har fått ~ svar
      ignorerar/ignorerat/ignorerad/ignorerade ~
      no/zero ?further ?one/single reply/response/answer/answers/replies/word/acknowledgement/feedback/update
      no one/body ~ replied/answered/responded/answers/replies/responds/called/rang/got
      nobody ?has ?ever ?even ?bothered ?to replied/answered/responded/got/called/rang/contacted/answers/replies/reply/answer/confirmed/come/came/acknowledged
      not/never ?even ?yet ?once had/got/gotten/received/seen ?so ?much ?as ?a ?any ?an ?single ?one ?proper reply/response/answer/acknowledgement/replies
      not ?yet ?even ?once heard ?back/anything/from/a
      never heard back/anything/from/a/another
      heard ?absolutely nothing/zilch/zero
      hear nothing ~ since/from
      got/had/received/getting nothing/zero/no ?back/reply/response/answer
      nothing back
      not/never ?a ?one ?single word/line/peep ?from/back/since
      not one line
      without ?a ?an ?any ?so ?much ?as ?getting ?having ?had ?receiving ?ever ?one ?single reply/response/answer/acknowledgement/word/sign/replies/hearing
      without ~3 answer/reply/response/acknowledgement
      without hearing
      unanswered/ignored/ignoring
      radio silence
      complete/total/deafening/absolute silence
      never/not ?yet ?even replied/answered/responded/responds/replies/answers
      never ?even ?ever got/get/gets/came/come/called/rang/call back
      you/they/he/she/has/have did/have/has/never not ?even replied/answered/responded
      did not ?even ?ever reply/respond/answer/get/acknowledge
      auto-reply/autoreply/auto-replies/auto-response/autoresponse
      third/fourth/fifth/sixth time ?now ?that i/we am/are/have ?been asking/emailing/writing/asked/contacted/chasing/emailed/written
      apologise/apologies/sorry ~6 silence
      sorry ~5 not/no ?had/got/getting/heard ?a/an answer/reply/response/back
      sorry ~6 message/email ~ got no/unanswered
      <num> replies
      took any notice
      received one/a/single ~ call/reply/auto*
      anyone/anybody there/alive/home
      is anyone/anybody there/alive/reading
      hello ?? ?? anyone
      chased ~ <num>/twice/times/already/repeatedly`,
    found: [
      'Tre mejl utan en rad tillbaka.',
      'Jag har mejlat och mejlat, inget svar.',
      'two tickets, zero answers',
      'not one line back',
      'Ingen har svarat.',
    ],
    clean: ['Tack för snabbt svar', 'Har ni fått mitt mejl?'],
  },
  {
    means: 'repeat_contact',
    phrases: `
      andra/tredje/fjärde/femte/sjätte/sjunde gången ?nu ?som jag/vi ~ ringer/mejlar/skriver/hör/kontaktar/påpekar/påminner
      ringt/mejlat/skrivit/kontaktat/påpekat/påmint/reklamerat/felanmält/anmält/chattat/hört ~4 två/tre/fyra/fem/sex/flera/många/upprepade/ett ?par gånger
      ringt/mejlat/skrivit/kontaktat/påpekat/anmält/hört ~ igen/redan/förut/tidigare
      har ?jag/vi ringt/mejlat/skrivit/kontaktat er ~ om
      ringer/mejlar/skriver/hör igen ~
      hej igen
      ringde/mejlade/skrev ~4 förra veckan/månaden
      ringde/mejlade/skrev ~ den <num>
      påpekat det
      second/third/fourth/fifth/sixth time ?now ?that ?i/we ~ call/calling/called/email/emailing/emailed/write/writing/wrote/contact/contacting/contacted/asked/chasing/reporting
      called/emailed/written/contacted/rung/phoned/messaged/reported/complained/chased/wrote ~4 two/three/four/five/six/several/multiple/countless/many/dozen times/emails
      called/emailed/written/contacted/rung/phoned/reported/wrote ~4 twice/before/repeatedly/already
      asked <num>/several/multiple times
      asked ~ twice/times
      have ?now had to call/chase/write/ring/contact
      again and again
      over and over`,
    found: ['Det är tredje gången jag ringer.', "I've asked three times now."],
    clean: ['Hur ringer man er?'],
  },
];
