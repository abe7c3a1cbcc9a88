/** The tables of notifications; see `database.ts`. They are made from the ledger and are no part of its state. */
import type { ColumnType, Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { NoticeDetail } from '#ledger/notices/notice.ts';
import type { NoticeKind } from '#ledger/values/notice-kinds.ts';

export interface NotificationTable {
  personId: string;
  /** The same for everything that is the same to that person. */
  key: string;
  id: string;
  kind: NoticeKind;
  /** The date that it is about. */
  aboutOn: LocalDate;
  /** Written as a part of the row's JSON. */
  detail: ColumnType<NoticeDetail, NoticeDetail, never>;
  directiveId: string | null;
  taskId: string | null;
  organisationId: string | null;
  assignmentId: string | null;
  /** The civil day by which it was due. */
  noticedOn: LocalDate;
  /** The clock. */
  noticedAt: Date;
  readAt: Generated<Date | null>;
  /** The mail that carries it. */
  mailId: Generated<string | null>;
}

export interface NotificationMailTable {
  id: string;
  personId: string;
  /** The day on which it is to go. */
  day: LocalDate;
  /** It goes at once, beside the day's digest. */
  urgent: boolean;
  attempts: number;
  /** Null once it is given up. */
  nextAttemptAt: Date | null;
  /** Set before the mail server is given the first byte. */
  mailingAt: Date | null;
  mailedAt: Date | null;
  /** What the mail server said at the last attempt that failed. */
  failure: string | null;
}

export interface NotificationChoiceTable {
  personId: string;
  mail: boolean;
  language: 'zh' | 'en';
}

/** The tables of notifications by their names. */
export interface NotificationTables {
  notification: NotificationTable;
  notificationMail: NotificationMailTable;
  notificationChoice: NotificationChoiceTable;
}
