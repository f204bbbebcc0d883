/** The sealed secrets of vendors, by vendor and holder. */
export interface TokenRows {
  read(vendor: string, holder: string): Promise<Uint8Array | null>;
  /** Runs `change` while nobody else does for this holder, and writes what it gives; null removes the row. */
  change(
    vendor: string,
    holder: string,
    change: (kept: Uint8Array | null) => Promise<Uint8Array | null>,
  ): Promise<void>;
  list(vendor: string): Promise<readonly string[]>;
}
