import { keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';

/** What the administrator of this installation decided. */
export interface InstallationSettings {
  /** A draft is registered only after the head has approved it. */
  approvalRequired: boolean;
}

/** The settings; what nobody has decided is off. */
export async function findSettings(db: Db): Promise<InstallationSettings> {
  const rows = await settings.list(db, {});
  const settingOf = (key: keyof InstallationSettings) => rows.find((row) => row.key === key)?.value;
  return { approvalRequired: settingOf('approvalRequired') === true };
}

const settings = keepStatement((db) => db.selectFrom('setting').select(['key', 'value']).compile());
