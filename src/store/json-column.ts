import type { ColumnType } from 'kysely';

/** JSON: written as text that is already JSON, read as the value. */
export type Json<T> = ColumnType<T, string, string>;
