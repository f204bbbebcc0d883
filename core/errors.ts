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
  'sign-in-missing':
    'Without sign-in Lyhörd listens on this machine alone: set signIn (docs/access.md), or listen on 127.0.0.1.',
  'tls-missing':
    'Beyond this machine Lyhörd speaks TLS alone: set tls, or name the proxy that does by trustedProxies and an https publicUrl.',
  'public-url-missing': 'Sign-in and vendors need to know the address: set publicUrl, as https://lyhord.example.com.',
  'tls-unreadable': 'The certificate and its key cannot be read or do not belong together.',
  'secret-unreadable': 'The file with the secret for the sign-in cannot be read, or is empty.',
  'token-name-taken': 'A token of that name lasts still: revoke it, or choose another name.',
  'token-unknown': 'There is no token of that name that lasts: `lyhord access token list` shows all.',
  'session-unknown': 'There is no session or user of that name: `lyhord access sessions` shows all.',
  'provider-unreachable': 'The sign-in provider does not answer.',
  'policy-invalid': 'The policy file is not valid.',
  'reasons-invalid': 'The file of contact reasons is not valid.',
  'restore-mismatch': 'The text is not the one that this mapping was made from, so nothing was put back.',
  'port-taken': 'Another program has the port: end it, or set another by LYHORD_PORT.',
  'part-missing': 'This part of the program is not there.',
  'database-binaries-missing':
    'There is no PostgreSQL for this kind of machine in the packages: give your own server with the setting `database`.',
  'database-user-missing':
    'PostgreSQL does not run as root and there is no user `lyhord`, `postgres` or `nobody` on this machine: make one of them.',
  'database-not-created':
    'The private database could not be created. Look at the free space and the rights of its folder.',
  'database-not-started': 'The private database did not start. Its log is database.log in its folder.',
  'database-keys-missing':
    'The private database is there but the file with its passwords is not: put it back from your backup, or move the database away.',
  'database-newer': 'The database was made by a newer Lyhörd: update this one, or use the newer.',
  'database-too-old': 'The database server is too old: Lyhörd needs PostgreSQL 15 or newer.',
  'database-role-missing':
    'The database has no role for the server: as an administrator, run `create role lyhord_server` and grant it to the role of your connection string.',
  'database-unreachable': 'The database server does not answer. Lyhörd tries again by itself.',
  'database-denied': 'The database refuses our user or its password: see those in the setting `database`.',
  'database-full': 'The disk of the database is full. Nothing was lost; make room and Lyhörd goes on by itself.',
  'database-locked': 'Somebody else holds a lock in the database for long. Lyhörd tries again by itself.',
  'database-in-use': 'Another Lyhörd works on the database: stop it, and do this again.',
  'backup-exists': 'There is a file of that name already: give the backup another, or move the old one away.',
  'backup-nothing': 'There is nothing to back up: no Lyhörd has written to this database yet.',
  'backup-not-written': 'The backup could not be written: look at the free space and the rights of its folder.',
  'backup-unknown': 'The file is not a backup of Lyhörd.',
  'backup-newer': 'The backup was made by a newer Lyhörd: restore it with that one, or update this one.',
  'backup-damaged': 'The backup is damaged or cut off, and nothing was changed: take another copy of it.',
  'restore-not-empty':
    'A backup is restored into an empty database only, and this one holds something: give an empty one by LYHORD_DATA or LYHORD_DATABASE.',
  'restore-other-key':
    'The customers in the backup were hashed with another key than keys/customers.key in the data folder: put that file back from your copy, or give --other-key if it is lost.',
  'database-failed': 'The database refused a statement. Its SQL state tells why.',
  'name-model-invalid': 'The name model is not one that this version reads: train it again.',
  'sentence-model-invalid':
    'The weights of the embedded engine are not ones that this version reads: train them again.',
  'job-stale': 'The conversation changed again and again while it was being read. It is tried again later.',
  'job-lost': 'Another worker has been given this job meanwhile.',
  'job-stopped': 'The worker was stopped before it was done; the job is done by another.',
  'tokens-unreadable':
    'What the vendor gave us to be known by cannot be opened: put keys/tokens.key back from your copy, or connect the vendor again.',
  'source-unknown': 'There is no source of that name.',
  'source-unready': 'The source lacks settings: its README in connectors/ says which.',
  'vendor-busy': 'The vendor asks us to wait. Lyhörd tries again by itself.',
  'vendor-unreachable': 'The vendor does not answer, or with an error of its own. Lyhörd tries again by itself.',
  'outlet-missing': 'A message is to be sent to a vendor that is not connected any more.',
  'outbox-unsettled': 'An earlier try to send this message may still arrive; it is looked for before it is sent again.',
  'model-unreachable':
    'The language model does not answer. Lyhörd tries again by itself; the embedded engine answers meanwhile.',
  'model-busy':
    'The language model asks us to wait. Lyhörd tries again by itself; the embedded engine answers meanwhile.',
  'model-denied': 'The language model refuses our key: set LYHORD_MODEL_KEY.',
  'model-refused':
    'The language model refuses the question: see the model’s name and its length of context with `lyhord doctor`.',
  'model-answer-invalid': 'The language model gave no answer of the shape that was asked for.',
  'model-resting': 'The language model failed again and again and is left alone for a while.',
  'model-spent': 'What the language model may cost a day is spent. The embedded engine answers until tomorrow.',
  'audit-broken':
    'The last checkpoint of the audit log is not right, so nothing is numbered on top of it: see `lyhord audit verify`.',
  'audit-rolled-back':
    'The audit log is older than its checkpoints outside the database. After a restore from a backup, `lyhord audit resume` accepts that.',
  'customer-key-old':
    'The key of the customers was changed meanwhile, or its file is not the one of this database: start again, or put the file back.',
  'look-up-limited': 'Customers were looked up too often: wait a minute.',
  'egress-refused':
    'This may not be reached: only hosts that the configuration names are, see docs/network.md and `lyhord doctor`.',
  'ca-unreadable': 'The file with certificate authorities (setting caFile) cannot be read or holds none in PEM.',
  'model-withheld':
    'A question to the language model held personal data, so it was not sent. The embedded engine answers.',
  'egress-failed': 'The host that was asked does not answer.',
  'text-held-back': 'A text that was to go out held personal data, so it was not sent.',
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
