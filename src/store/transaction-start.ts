import type { TransactionSettings } from 'kysely';

/** The statement with which a transaction of those settings begins. */
export function transactionStart({ isolationLevel, accessMode }: TransactionSettings): string {
  const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
  return `start transaction${level}${accessMode ? ` ${accessMode}` : ''}`;
}
