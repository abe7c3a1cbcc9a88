import { defaultNoticeSteps, type NoticeSteps } from '#ledger/values/notice-steps.ts';
import { keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';

/** What the administrator of this installation decided. */
export interface InstallationSettings {
  /** A draft is registered only after the head has approved it. */
  approvalRequired: boolean;
  /** On which working days around its day something is spoken of. */
  noticeSteps: NoticeSteps;
}

/** The settings; where nobody has decided anything, no approval is needed and the usual days hold. */
export async function findSettings(db: Db): Promise<InstallationSettings> {
  const rows = await settings.list(db, {});
  const settingOf = (key: keyof InstallationSettings) => rows.find((row) => row.key === key)?.value;
  const decided = settingOf('noticeSteps') as Partial<NoticeSteps> | undefined;
  return {
    approvalRequired: settingOf('approvalRequired') === true,
    noticeSteps: { ...defaultNoticeSteps, ...decided },
  };
}

const settings = keepStatement((db) => db.selectFrom('setting').select(['key', 'value']).compile());
