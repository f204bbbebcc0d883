/**
 * Every way in which this program fails for a reason of its own: a code and its one sentence, with place, cause and cure
 * where the facts tell them. Facts are ids and numbers only, never a vendor's body, an input or another error's text.
 */
const messages = {
  usage: 'The command was not understood. See `lyhord --help`.',
  'config-unreadable': 'The configuration file could not be read.',
  'config-invalid': 'A setting has a value that it cannot have: change it or leave it out.',
  'config-unknown': 'There is no setting of that name: correct it or take it out. `lyhord doctor` lists all.',
  'file-unreadable': 'The file could not be read: see that it exists and that you may read it.',
  'policy-invalid': 'The policy file is not valid.',
  'part-missing': 'This part of the program is not there.',
  internal: 'Something went wrong inside Lyhörd. The code and the place are in the log.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof messages;
export type ErrorFacts = Readonly<Record<string, string | number | boolean>>;

/** The one error class of this program. Its message is safe to show and to log. */
export class LyhordError extends Error {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  /** `facts` are ids, numbers, file names and setting names: what a user needs to find the place. */
  constructor(code: ErrorCode, facts: ErrorFacts = {}, options?: ErrorOptions) {
    const where = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`);
    super(where.length === 0 ? messages[code] : `${messages[code]} (${where.join(', ')})`, options);
    this.name = 'LyhordError';
    this.code = code;
    this.facts = facts;
  }
}
