import { type SqlBool, sql } from 'kysely';

/** True of an assignment `owed` that was given and has not come to its end: every cycle asks about it. */
export const isOwed = sql<SqlBool>`owed.state in ('assigned', 'received', 'objected', 'claimed', 'assessed')`;
