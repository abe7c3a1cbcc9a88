import { hash } from 'node:crypto';

const MODULUS = 2n ** 256n;

/**
 * A digest of rows in whatever order they come: the sum of their SHA-256. It tells rows that were lost, changed or doubled by
 * accident; against forgery stand the encryption, and the seals of the journal.
 */
export interface RowSum {
  readonly rows: number;
  /** Hexadecimal, 64 digits. */
  readonly digest: string;
  add(line: string | Uint8Array): void;
}

export function newRowSum(): RowSum {
  let rows = 0;
  let sum = 0n;
  return {
    get rows() {
      return rows;
    },
    get digest() {
      return sum.toString(16).padStart(64, '0');
    },
    add: (line) => {
      rows += 1;
      sum = (sum + BigInt(`0x${hash('sha256', line)}`)) % MODULUS;
    },
  };
}
