import type { InstallationSettings } from '#store/read/find-settings.ts';
import { upsertSetting } from '#store/tables/setting.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';

/** Sets how this installation works, with one row in the journal. */
export async function changeSettings(context: ActContext, settings: InstallationSettings): Promise<void> {
  const { actId } = context;
  await context.db.transaction().execute(async (db) => {
    await recordAct({ ...context, db }, { act: 'change_settings', actVersion: 1, input: { ...settings } });
    for (const [key, value] of Object.entries(settings)) {
      await upsertSetting(db, { key, value: JSON.stringify(value), actId });
    }
  });
}
