import { createHash } from 'node:crypto';
import type { Db } from '#store/open-store.ts';
import {
  countAttempt,
  deleteAttempts,
  deleteOldAttempts,
  uncountAttempt,
} from '#store/tables/sign-in-attempt.ts';

/** Within which time attempts are counted together, in milliseconds. */
const PERIOD_MS = 15 * 60 * 1000;

/** How many wrong attempts one username, one code or one address has within a period. */
export const attemptLimits = { username: 5, code: 5, address: 60 } as const;
export type Attempted = keyof typeof attemptLimits;

/**
 * Counts an attempt before it is known how it ends, so that many at once are not more than many one by one. False where
 * there have been too many: it must fail, whatever was typed.
 */
export async function mayAttempt(db: Db, kind: Attempted, name: string, now: Date): Promise<boolean> {
  const count = await countAttempt(db, digestOf(kind, name), { now, from: periodBefore(now) });
  return count <= attemptLimits[kind];
}

/** Takes back what a good attempt counted. */
export async function forgive(db: Db, kind: Attempted, name: string): Promise<void> {
  const digest = digestOf(kind, name);
  await (kind === 'address' ? uncountAttempt(db, digest) : deleteAttempts(db, digest));
}

/** Forgets the counts of periods that are over. */
export async function forgetAttempts(db: Db, now: Date): Promise<void> {
  await deleteOldAttempts(db, periodBefore(now));
}

function periodBefore(now: Date): Date {
  return new Date(now.getTime() - PERIOD_MS);
}

function digestOf(kind: Attempted, name: string): string {
  return createHash('sha256').update(`${kind}\n${name}`).digest('hex');
}
