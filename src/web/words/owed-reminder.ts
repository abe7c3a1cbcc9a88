import { bilingual } from './bilingual.ts';

/** That an organisation was reminded by telephone of what it owes. */
export const owedReminderWords = bilingual(
  {
    column: '催办',
    help: '先打电话，再记一次催报；单位能看到催报日期。',
    done: (name: string) => `已记录对${name}的催报`,
    last: (day: string) => `上次 ${day}`,
  },
  {
    column: 'Reminded',
    help: 'Telephone first, then note it; the organisation sees the day.',
    done: (name: string) => `Reminder of ${name} noted`,
    last: (day: string) => `last on ${day}`,
  },
);
