import { findCapacity } from '#ledger/policy/rule.ts';
import { changesSettings } from '#ledger/policy/settings-policy.ts';
import type { InstallationSettings } from '#store/read/find-settings.ts';
import { upsertSetting } from '#store/tables/setting.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted } from './refusals.ts';
import { type RetryRefusal, transact } from './transact.ts';

export type ChangeSettingsResult = { ok: true } | { ok: false; refusal: NotPermitted | RetryRefusal };

/** Sets how this installation works, with one row in the journal. */
export async function changeSettings(
  context: ActContext,
  settings: InstallationSettings,
): Promise<ChangeSettingsResult> {
  return await transact<null, NotPermitted>(context, 'ledger', async (within) => {
    const { db, actId, caller } = within;
    const capacity = findCapacity(caller, changesSettings, undefined);
    if (!capacity) return notPermitted('administrator');
    const input = { ...settings };
    await recordAct(within, {
      ...{ act: 'change_settings', actVersion: 1, input, capacity },
      subjects: [{ detail: input }],
    });
    for (const [key, value] of Object.entries(settings)) {
      await upsertSetting(db, { key, value: JSON.stringify(value), actId });
    }
    return { ok: true, result: null };
  });
}
