/** The database holds migrations that this program does not know: a newer version wrote it, and this one leaves it alone. */
export class StoreNewer extends Error {
  /** The migrations that are unknown here. */
  readonly migrations: readonly string[];

  constructor(migrations: readonly string[]) {
    super(
      `The database was written by a newer version of taizhang (migration ${migrations.join(', ')}): start that version.`,
    );
    this.name = 'StoreNewer';
    this.migrations = migrations;
  }
}
