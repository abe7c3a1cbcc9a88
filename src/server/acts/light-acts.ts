import { changeLightSettings } from '#acts/change-light-settings.ts';
import { changedLightSettingsSchema, changeLightSettingsSchema } from '#contract/acts/lights.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The act on what lights turn by, as it is asked for. */
export const lightActRoutes = [
  actRoute({
    act: 'change_light_settings',
    summary: 'As head, decide from where on lights turn, from a day on (亮灯标准)',
    body: changeLightSettingsSchema,
    result: changedLightSettingsSchema,
    run: (context, { effectiveOn, ...input }) =>
      changeLightSettings(context, { ...input, effectiveOn: readDay(effectiveOn) }),
  }),
];
