import type { LocalDate } from '#calendar/local-date.ts';
import { type DatedLightSettings, isInOrder } from '#ledger/lights/light-settings.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { changesLightSettings } from '#ledger/policy/settings-policy.ts';
import { openLightRun } from '#store/tables/light-run.ts';
import { writeLightSettings } from '#store/tables/light-setting.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export interface ChangedLightSettings extends DatedLightSettings {
  reason: string;
}

export type ChangeLightSettingsRefusal =
  | NotPermitted
  /** The day lies before today: what was shown then was shown by the numbers that held. */
  | { code: 'lights_in_past' }
  /** Those numbers stand in the wrong order. */
  | { code: 'lights_disordered' };

/**
 * The head decides from where on lights turn, from a day on. What is stored of every branch is carried through afterwards,
 * batch by batch; what was shown on days before stays as it was.
 */
export async function changeLightSettings(context: ActContext, input: ChangedLightSettings) {
  return await transact<{ effectiveOn: LocalDate }, ChangeLightSettingsRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, caller, today, now, actId } = within;
      const { settings, effectiveOn, reason } = input;
      const capacity = findCapacity(caller, changesLightSettings, undefined);
      if (!capacity) return notPermitted('head');
      if (effectiveOn < today) return refuse({ code: 'lights_in_past' });
      if (!isInOrder(settings)) return refuse({ code: 'lights_disordered' });
      await recordAct(within, {
        ...{ act: 'change_light_settings', actVersion: 1, input: { ...input }, capacity },
        subjects: [{ detail: { ...settings, effectiveOn, reason } }],
      });
      const decided = { effectiveOn, settings, reason, decidedBy: caller.name, decidedOn: today };
      await writeLightSettings(db, { ...decided, actId });
      await openLightRun(db, { kind: 'settings', effectiveOn, calendar: null, openedAt: now });
      return { ok: true, result: { effectiveOn } };
    },
  );
}
