/** Why nothing is made of a backup, or no backup of a store. */
export type BackupProblem =
  /** It begins like something else. */
  | { code: 'not_a_backup' }
  /** In a form that only a newer version of the program writes. */
  | { code: 'newer_format'; format: string }
  /** Of a store that a newer version has brought up to date: by these migrations, which are not known here. */
  | { code: 'newer_version'; version: string; migrations: string[] }
  | { code: 'passphrase_needed' }
  /** A passphrase is given, and the backup was never encrypted: it may have been put in another's place. */
  | { code: 'not_encrypted' }
  | { code: 'wrong_passphrase' }
  /** Bytes of the file, counted from 0, are not as they were written: at that place or up to a quarter of a megabyte after it. */
  | { code: 'damaged'; offset: number }
  /** It ends before its end. */
  | { code: 'cut_off'; offset: number }
  /** The file is as it was written, and says of a table, or of all of them, what does not agree with its rows. */
  | { code: 'contradicts_itself'; table: string | null }
  /** The store does not hold of a table what was put into it. */
  | { code: 'restored_differs'; table: string }
  /** The file to be written is there: no backup is written over. */
  | { code: 'file_exists' }
  | { code: 'store_not_blank' }
  /** There is nothing that could be backed up. */
  | { code: 'no_ledger' }
  /** The program answers on its socket that its store cannot be read: its log says why. */
  | { code: 'server_failed' };

/** Thrown through the streams that a backup is written and read by. */
export class BackupRefused extends Error {
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem) {
    super(`backup: ${JSON.stringify(problem)}`);
    this.name = 'BackupRefused';
    this.problem = problem;
  }
}
