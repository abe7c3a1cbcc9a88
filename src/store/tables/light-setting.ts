import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DatedLightSettings, LightSettings } from '#ledger/lights/light-settings.ts';
import { lightThresholds } from '#ledger/values/light-values.ts';
import { upsertRows } from '../insert-rows.ts';
import { keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';

/** Numbers that the head decided, with who did and why. */
export interface DecidedLightSettings extends DatedLightSettings {
  reason: string;
  decidedBy: string;
  decidedOn: LocalDate;
}

/** Settles the numbers from a day on; what was settled before for that very day counts no more. */
export async function writeLightSettings(
  db: Db,
  { settings, ...decided }: DecidedLightSettings & { actId: string },
): Promise<void> {
  await upsertRows(db, 'lightSetting', { key: ['effectiveOn'], rows: [{ ...decided, ...settings }] });
}

/** Everything that was decided, the first day first, those to come included. */
export async function listLightSettings(db: Db): Promise<DecidedLightSettings[]> {
  return await everything.list(db, {});
}

const settingsColumn = sql<LightSettings>`json_build_object(${sql.join(
  lightThresholds.flatMap((threshold) => [sql.lit(threshold), sql.ref(threshold)]),
)})`;

const everything = keepStatement((db) =>
  db
    .selectFrom('lightSetting')
    .select(['effectiveOn', 'reason', 'decidedBy', 'decidedOn', settingsColumn.as('settings')])
    .orderBy('effectiveOn')
    .compile(),
);
