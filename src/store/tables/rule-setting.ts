import type { Insertable, Selectable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { RuleSetting } from '#ledger/discrepancies/rule-settings.ts';
import type { RuleSettingTable } from '../finding-tables.ts';
import { upsertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

/** Settles how a rule is set from a day on; what was settled before for that very day counts no more. */
export async function writeRuleSetting(db: Db, row: Insertable<RuleSettingTable>): Promise<void> {
  await upsertRows(db, 'ruleSetting', { key: ['rule', 'effectiveOn'], rows: [row] });
}

/** Everything that was settled about rules, the last day first. */
export async function listRuleSettings(db: Db): Promise<Selectable<RuleSettingTable>[]> {
  return await db
    .selectFrom('ruleSetting')
    .selectAll()
    .orderBy('effectiveOn', 'desc')
    .orderBy('rule')
    .execute();
}

/** What was settled about rules as it holds on a day; a rule of which nothing was settled is left out. */
export async function listSettingsOn(db: Db, day: LocalDate): Promise<RuleSetting[]> {
  const rows = await db
    .selectFrom('ruleSetting')
    .distinctOn('rule')
    .select(['rule', 'counts as on', 'thresholds'])
    .where('effectiveOn', '<=', day)
    .orderBy('rule')
    .orderBy('effectiveOn', 'desc')
    .execute();
  return rows;
}
