import { defaultLightSettings } from '#ledger/lights/light-settings.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { changesLightSettings, seesSettings } from '#ledger/policy/settings-policy.ts';
import { answerOf, type Probe } from './line.ts';

/** What the policy's own functions say of what lights turn by. */
export const lightPolicyProbes: Record<string, Probe> = {
  see_light_settings: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesSettings, undefined) !== undefined, true),
  change_light_settings: (_line, { caller }) =>
    answerOf(true, findCapacity(caller, changesLightSettings, undefined) !== undefined),
};

/** Asked of a day that has passed, so that it changes nothing for those who may do it either. */
export const lightBodies: Record<string, () => object> = {
  change_light_settings: () => ({
    ...{ settings: defaultLightSettings, effectiveOn: '1999-01-01', reason: '核对职责' },
  }),
};

/** Whether somebody is told from where on lights turn. */
export const lightSightProbes: Record<string, Probe> = {
  see_light_settings: async (_line, { ask }) =>
    answerOf((await ask('/api/light-settings')).statusCode === 200, true),
};
