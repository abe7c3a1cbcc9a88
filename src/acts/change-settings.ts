import { findCapacity } from '#ledger/policy/rule.ts';
import { changesSettings } from '#ledger/policy/settings-policy.ts';
import { type NoticeSteps, type NoticeThing, noticeThings } from '#ledger/values/notice-steps.ts';
import { findSettings, type InstallationSettings } from '#store/read/find-settings.ts';
import { upsertSetting } from '#store/tables/setting.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted } from './refusals.ts';
import { type RetryRefusal, transact } from './transact.ts';

/** What is given is changed. */
export type SettingsChange = {
  [Name in keyof InstallationSettings]?: InstallationSettings[Name] | undefined;
};

export type ChangeSettingsResult = { ok: true } | { ok: false; refusal: NotPermitted | RetryRefusal };

/** Sets how this installation works, as far as it is given, with one row in the journal. */
export async function changeSettings(
  context: ActContext,
  settings: SettingsChange,
): Promise<ChangeSettingsResult> {
  return await transact<null, NotPermitted>(context, 'ledger', async (within) => {
    const { db, actId, caller } = within;
    const capacity = findCapacity(caller, changesSettings, undefined);
    if (!capacity) return notPermitted('administrator');
    const { approvalRequired, noticeSteps } = settings;
    const before = await findSettings(db);
    const input = {
      ...(approvalRequired !== undefined && { approvalRequired }),
      ...(noticeSteps && { noticeSteps }),
    };
    const detail = {
      ...(approvalRequired !== undefined && { approvalRequired }),
      ...(noticeSteps && { noticeThings: changedThings(before.noticeSteps, noticeSteps) }),
    };
    await recordAct(within, {
      ...{ act: 'change_settings', actVersion: 1, input, capacity },
      subjects: [{ detail }],
    });
    for (const [key, value] of Object.entries(input)) {
      await upsertSetting(db, { key, value: JSON.stringify(value), actId });
    }
    return { ok: true, result: null };
  });
}

function changedThings(before: NoticeSteps, after: NoticeSteps): NoticeThing[] {
  return noticeThings.filter((thing) => before[thing].join() !== after[thing].join());
}
