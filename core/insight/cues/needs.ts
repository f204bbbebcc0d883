import { defineCues } from '../reading/cue-table.ts';

/** Where a customer says what he needs, and where an agent asks something of him. */
export const needCues = defineCues<'need' | 'asks_customer'>('needs', [
  {
    means: 'need',
    phrases: `
      vill/ska/behöver/önskar/undrar/söker/begär/kräver/måste/skulle jag/vi
      jag/vi vill/ska/behöver/önskar/undrar/söker/begär/kräver/skulle/funderar ~
      behöver/undrar/vill ~
      det gäller
      går det att
      kan/kunde/skulle ni/du/jag/man/vi
      hur gör/får/kan/ska ~
      när/var/vad/vilken/varför *
      hjälp ~
      i/we need/want/require/wonder/expect ~
      i/we would like ~
      i/we am/are looking/trying/wondering ~
      can/could/would you/i/we ~
      how do/can/does/much/long ~
      when/where/what/which/why *
      please *
      it is about
      i am calling/writing/ringing about/because/to ~
      is it possible
      do you`,
    found: ['Jag undrar över nätavgiften.', 'Could you send over a contract?'],
    clean: ['Hej!'],
  },
  {
    means: 'asks_customer',
    phrases: `
      ^ skicka/mejla/maila/svara/fyll/ladda/ring/lämna/bifoga/kontakta/uppge/skriv/ta/säg ~
      kan/kunde du/ni ~2 skicka/mejla/svara/fylla/ladda/lämna/bifoga/uppge/skriva/berätta/ringa
      jag/vi behöver ditt/din/dina/ert/er/era ~
      vilket/vilken/vilka/vad *
      ^ send/email/reply/fill/upload/call/bring/attach/give/tell/let ~
      please send/email/reply/fill/upload/call/bring/attach/give/provide/confirm ~
      can/could you ~2 send/email/reply/fill/upload/give/provide/confirm/attach/tell
      i/we need your/you/two ~
      which/what *`,
    found: ['Kan du skicka kvittot?', 'Please send your order number.'],
    clean: ['Jag skickar kvittot.'],
  },
]);
