import type { CueRow } from '../reading/cue-table.ts';

/** A customer who says that he goes to the press or the public. */
export const pressRows: readonly CueRow<'press_threat'>[] = [
  {
    means: 'press_threat',
    phrases: `
      lokaltidningen/lokaltidning/pressen/media/medier/medierna/journalist*/reporter*/aftonbladet/expressen/tv4
      kontakta/kontaktar/vänder/tipsar/tipsa/går/pratat/ringer/ringt ~4 tidning*/tidningen/pressen/media/journalist*/lokaltidningen/aftonbladet/expressen/svt/uppdrag
      lägger/lägga ut ~5 facebook/sociala/instagram/twitter/tiktok/linkedin
      sociala medier
      kontaktat/tipsat/ringt ~2 sydsvenskan/gp/dn/svd/svt/tv4/radion/corren
      göra ?ett reportage
      goes/going to ~2 bbc/itv/papers/press/news
      hänga ut er
      skriva/skriver ~4 tidning*/lokaltidning*
      tidning*/lokaltidningen/journalist*/pressen ~ skriva/veta/höra/intresserad*
      lägger/lägga/skickar/skicka ~4 aftonbladet/expressen/tidningen/nätet/trustpilot
      to/with/contact/contacting/call/called/tell ~3 press/newspaper/newspapers/paper/journalist/journalists/reporter/media/bbc/guardian/mail
      local/national paper/papers/press/news/radio
      consumer programme/program/champion/watchdog
      send/sending ~6 daily mail/press/papers/sun/mirror/guardian/bbc
      the gazette/herald/echo/times/sun/mirror/guardian ~ would/will/should
      daily mail
      go/going public/viral
      leave/post ~3 trustpilot/google
      social media
      post/posting/share ~5 twitter/facebook/tiktok/linkedin/instagram/reddit`,
    found: ['Jag har redan pratat med lokaltidningen.', "I've already spoken to the local paper."],
    clean: ['Jag prenumererar på tidskriften.', 'The printer is out of paper.'],
  },
];
