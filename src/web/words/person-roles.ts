import type { PersonRole } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

/** What each role of a person is called, and what it is there for. */
export const personRoleWords = bilingual<Record<PersonRole, { name: string; does: string }>>(
  {
    keeper: { name: '督查人员', does: '审核、登记、交办，管理总台账' },
    head: { name: '督查室主任', does: '批准立项、办结和例外' },
    liaison: { name: '联络员', does: '签收本单位的任务，联系各方' },
    officer: { name: '承办人', does: '承办任务，起草进展' },
    principal: { name: '负责人', does: '代表本单位签发' },
    inspector: { name: '督查组成员', does: '参加实地督查' },
    observer: { name: '观察员', does: '只看不改' },
    administrator: { name: '管理员', does: '管理账号和设置，不因此看到内容' },
  },
  {
    keeper: { name: 'Keeper', does: 'reviews, registers and assigns; keeps the ledger' },
    head: { name: 'Head of the office', does: 'approves registration, closing and exceptions' },
    liaison: { name: 'Liaison', does: "receives the organisation's tasks" },
    officer: { name: 'Officer', does: 'does the work and drafts the reports' },
    principal: { name: 'Principal', does: 'signs for the organisation' },
    inspector: { name: 'Inspector', does: 'takes part in inspections' },
    observer: { name: 'Observer', does: 'reads only' },
    administrator: { name: 'Administrator', does: 'runs accounts and settings, without seeing contents' },
  },
);
