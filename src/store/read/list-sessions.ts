import type { Db } from '../open-store.ts';

/** One session of a person. */
export interface SessionRow {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

/** The sessions of a person that have not ended, the newest first. */
export async function listSessions(db: Db, userId: string, now: Date): Promise<SessionRow[]> {
  return await db
    .selectFrom('signInSession')
    .where('userId', '=', userId)
    .where('expiresAt', '>', now)
    .select(['id', 'createdAt', 'expiresAt', 'ipAddress', 'userAgent'])
    .orderBy('createdAt', 'desc')
    .execute();
}
