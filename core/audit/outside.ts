/** Where checkpoints stand besides the database, so that nobody who owns the database owns them too. */
export interface Outside {
  /** The last checkpoint that was written; null where there is none. */
  newest(): Promise<string | null>;
  write(note: string): Promise<void>;
  /** Every checkpoint in the order of writing. What is no checkpoint at all is given as it stands. */
  read(): AsyncIterable<string>;
}
