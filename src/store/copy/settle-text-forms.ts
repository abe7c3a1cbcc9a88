import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/**
 * For the rest of the transaction values are written as text in one way, whatever server, role and time zone: exactly,
 * down to the microsecond and the last bit of a figure. Where row-level security would hide rows from the role, reading
 * fails instead; nothing is given up for taking long.
 */
export async function settleTextForms(db: Db): Promise<void> {
  await sql`select
    set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'iso_8601', true), set_config('extra_float_digits', '1', true),
    set_config('row_security', 'off', true), set_config('statement_timeout', '0', true),
    set_config('lock_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)
  `.execute(db);
}
