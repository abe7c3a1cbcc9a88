/** Of what somebody was reminded by telephone (催办): an assignment, or what else an organisation owes. */
export const reminderKinds = ['assignment', 'plan', 'statement', 'report'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** The act by which the keepers note that they reminded organisations of what these owe beside single assignments. */
export const reminderActs = ['note_owed_reminder'] as const;
export type ReminderAct = (typeof reminderActs)[number];
