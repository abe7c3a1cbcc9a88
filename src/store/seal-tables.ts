/** The tables of the hash tree over the journal; see `database.ts`. */

export interface SealTables {
  journalLeaf: JournalLeafTable;
  journalTree: JournalTreeTable;
  seal: SealTable;
}

interface JournalLeafTable {
  /** Counted from 0. */
  leaf: number;
  actId: string;
  /** SHA-256. */
  hash: Uint8Array;
}

interface JournalTreeTable {
  level: number;
  position: number;
  /** SHA-256. */
  hash: Uint8Array;
}

interface SealTable {
  /** How many leaves the root commits to. */
  size: number;
  /** SHA-256. */
  root: Uint8Array;
  /** Hexadecimal, the largest full tree first. */
  parts: string[];
  sealedAt: Date;
}
