import { noteOwedReminder } from '#acts/note-owed-reminder.ts';
import { noteOwedReminderSchema, owedReminderNotedSchema } from '#contract/acts/reminders.ts';
import { actRoute } from './act-route.ts';

/** The act by which reminders of what organisations owe are noted, as it is asked for. */
export const reminderActRoutes = [
  actRoute({
    act: 'note_owed_reminder',
    summary: 'Note a telephone reminder of a plan, a statement or the reports of a month (催办)',
    body: noteOwedReminderSchema,
    result: owedReminderNotedSchema,
    run: noteOwedReminder,
  }),
];
