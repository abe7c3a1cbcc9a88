import type { LocalDate } from '#calendar/local-date.ts';
import type { NoticeDateKind, NoticeKind } from '../values/notice-kinds.ts';

/** Flat facts that the words of a notice need. */
export interface NoticeDetail {
  /** Which date it is about. */
  dateKind?: NoticeDateKind;
  /** The objection was upheld. */
  upheld?: boolean;
  /** The day by which the assignment that stays is to be received. */
  receiveBy?: LocalDate;
  /** The extension was granted. */
  granted?: boolean;
  /** How many there are. */
  count?: number;
  /** The last day of a deputyship. */
  toOn?: LocalDate;
  /** The request, urgent report, follow-up of an instruction or cycle that it is about. */
  thingId?: string;
  /** The beginning of what that says. */
  words?: string;
}

/** What one person is to be told. */
export interface Notice {
  personId: string;
  kind: NoticeKind;
  /** The same for everything that is the same to that person: it is said once. */
  key: string;
  /** The date that it is about. */
  aboutOn: LocalDate;
  directiveId: string | null;
  taskId: string | null;
  organisationId: string | null;
  assignmentId: string | null;
  detail: NoticeDetail;
}

/** A notice before it is known who is told. */
export type NoticeWords = Omit<Notice, 'personId'>;
