import type { Recognizer } from '../recognizer.ts';

/** Health, union membership, faith, politics, origin and sexual life (GDPR, article 9), by their words. */
export const specialCategory: Recognizer = {
  name: 'special-category',
  type: 'SPECIAL_CATEGORY',
  startsAt: 'cues',
  topics: ['special'],
  find: ({ anchors }) =>
    anchors.cues
      .filter(({ topic }) => topic === 'special')
      .map(({ start, end, word }) => ({
        type: 'SPECIAL_CATEGORY',
        start,
        end,
        score: 0.75,
        recognizer: 'special-category',
        why: { context: word },
      })),
  examples: {
    found: [
      ['Jag har diabetes typ 1 och är sjukskriven', 'diabetes', 'sjukskriven'],
      ['she was diagnosed with breast cancer', 'diagnosed with', 'breast cancer'],
      ['medlem i facket', 'facket'],
      ['jag är muslim', 'muslim'],
      ['jag är blind och medlem i Kommunal', 'är blind', 'medlem i Kommunal'],
      ['hennes sexuella läggning', 'sexuella läggning'],
      ["I'm pregnant and have ADHD", 'pregnant', 'ADHD'],
    ],
    clean: [
      'Routern är sjuk snabb',
      'kundservice',
      'a healthy discussion',
      'unionen mellan tabellerna',
      'operation failed',
      'Christian ringde',
      'same day',
    ],
  },
};
