import { traceOf } from './form-seal.ts';
import type { FilledRow } from './read-form.ts';

/** A change that a form brings: from what the ledger says now to what was written. */
export interface FormChange {
  sheetId: string;
  sheet: string;
  key: string;
  field: string;
  address: string;
  from: string;
  to: string;
}

/** What a form brings, and where somebody else has changed the same meanwhile. */
export interface ComparedForm {
  changes: FormChange[];
  conflicts: FormChange[];
}

/**
 * Holds what was written in a form against what the ledger says now. What the ledger alone has changed stays; where both have,
 * to different words, is a conflict. Fields that are one answer, such as an answer and its words, conflict together.
 */
export function compareForm(
  rows: readonly FilledRow[],
  now: (sheetId: string, key: string) => Readonly<Record<string, string | number>> | undefined,
  groupOf: (field: string) => string,
): ComparedForm {
  const compared: ComparedForm = { changes: [], conflicts: [] };
  for (const { sheetId, sheet, key, cells } of rows) {
    const said = now(sheetId, key);
    if (!said) continue;
    const moved = new Set(
      [...cells].filter(([field, { was }]) => traceOf(said[field]) !== was).map(([field]) => groupOf(field)),
    );
    for (const [field, { text, address, changed }] of cells) {
      if (!changed || traceOf(said[field]) === traceOf(text)) continue;
      const change = { sheetId, sheet, key, field, address, from: String(said[field] ?? ''), to: text };
      (moved.has(groupOf(field)) ? compared.conflicts : compared.changes).push(change);
    }
  }
  return compared;
}

/** By which a change is named. */
export type ChangeKey = Pick<FormChange, 'sheetId' | 'key' | 'field'>;

/** The changes that count, asked for by sheet, row and any of some fields. */
export class CountingChanges {
  readonly #keys: ReadonlySet<string>;

  constructor(changes: readonly ChangeKey[]) {
    this.#keys = new Set(changes.map(({ sheetId, key, field }) => nameOf(sheetId, key, field)));
  }

  has({ sheetId, key }: Pick<ChangeKey, 'sheetId' | 'key'>, ...fields: string[]): boolean {
    return fields.some((field) => this.#keys.has(nameOf(sheetId, key, field)));
  }
}

function nameOf(sheetId: string, key: string, field: string): string {
  return `${sheetId} ${key} ${field}`;
}
