/** The secrets that one vendor gave this company: kept in the database, sealed under a key file. */
export interface TokenBox {
  /** What is kept for the holder (a user's id at the vendor's, or `company`); null where there is nothing. */
  read(holder: string): Promise<string | null>;
  /**
   * Runs `change` while no other process does so for this holder, and keeps what it gives; null removes it. So a token
   * that is used up by being renewed is renewed once. What `change` throws leaves everything as it was.
   */
  change(holder: string, change: (kept: string | null) => Promise<string | null>): Promise<string | null>;
  /** Everybody for whom something is kept. */
  list(): Promise<readonly string[]>;
}
