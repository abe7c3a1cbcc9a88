import type { LocalDate } from '#calendar/local-date.ts';
import type { NoticeDetail } from '#ledger/notices/notice.ts';
import type { DirectiveKind } from '#ledger/values/ledger-states.ts';
import type { NoticeKind } from '#ledger/values/notice-kinds.ts';
import type { Db } from '../open-store.ts';
import { concernedIn } from './concerned-in.ts';

/** What a person was told, with what the thing is called. */
export interface NotificationRow {
  id: string;
  kind: NoticeKind;
  aboutOn: LocalDate;
  detail: NoticeDetail;
  directiveId: string | null;
  taskId: string | null;
  organisationId: string | null;
  noticedOn: LocalDate;
  noticedAt: Date;
  readAt: Date | null;
  directiveKind: DirectiveKind | null;
  directiveTitle: string | null;
  docNumber: string | null;
  concernedIds: string[];
  ordinal: number | null;
  clause: string | null;
  organisationName: string | null;
}

/** What a person was told, the unread first, then the newest; nobody else's. */
export async function listNotifications(
  db: Db,
  { personId, limit }: { personId: string; limit: number },
): Promise<NotificationRow[]> {
  return await describedNotifications(db)
    .where('notification.personId', '=', personId)
    .orderBy((eb) => eb('notification.readAt', 'is not', null))
    .orderBy('notification.noticedOn', 'desc')
    .orderBy('notification.noticedAt', 'desc')
    .orderBy('notification.aboutOn')
    .orderBy('task.ordinal')
    .orderBy('notification.key')
    .limit(limit)
    .execute();
}

/** How many things a person was told, and how many of them they have not read. */
export async function countNotifications(
  db: Db,
  personId: string,
): Promise<{ total: number; unread: number }> {
  return await db
    .selectFrom('notification')
    .where('personId', '=', personId)
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.countAll<number>().filterWhere('readAt', 'is', null).as('unread'),
    ])
    .executeTakeFirstOrThrow();
}

/** What a digest carries and its reader has not read meanwhile, by date. */
export async function listMailed(db: Db, mailId: string): Promise<NotificationRow[]> {
  return await describedNotifications(db)
    .where('notification.mailId', '=', mailId)
    .where('notification.readAt', 'is', null)
    .orderBy('notification.aboutOn')
    .orderBy('notification.directiveId')
    .orderBy('task.ordinal')
    .orderBy('notification.key')
    .execute();
}

function describedNotifications(db: Db) {
  return db
    .selectFrom('notification')
    .leftJoin('directive', 'directive.id', 'notification.directiveId')
    .leftJoin('task', 'task.id', 'notification.taskId')
    .leftJoin('organisation', 'organisation.id', 'notification.organisationId')
    .select((eb) => [
      'notification.id',
      'notification.kind',
      'notification.aboutOn',
      'notification.detail',
      'notification.directiveId',
      'notification.taskId',
      'notification.organisationId',
      'notification.noticedOn',
      'notification.noticedAt',
      'notification.readAt',
      'directive.kind as directiveKind',
      'directive.title as directiveTitle',
      'directive.docNumber',
      'task.ordinal',
      'task.clause',
      'organisation.shortName as organisationName',
      concernedIn(eb.ref('notification.directiveId').$notNull()).as('concernedIds'),
    ]);
}
