import { z } from 'zod';
import { givenDaySchema } from '../scalars.ts';
import { lightThresholds } from '../values.ts';
import { reasonSchema } from './keys.ts';

/** No threshold is a fraction, and none larger than this: a year of working days, all points. */
const MOST_OF_A_THRESHOLD = 250;

/** From where on lights turn, each of the numbers. */
export const lightThresholdsSchema = z.record(
  z.enum(lightThresholds),
  z.int().nonnegative().max(MOST_OF_A_THRESHOLD),
);
export const changeLightSettingsSchema = z.object({
  settings: lightThresholdsSchema,
  effectiveOn: givenDaySchema.describe('from which day on they hold, today or later'),
  reason: reasonSchema,
});
export const changedLightSettingsSchema = z.object({ effectiveOn: givenDaySchema });
