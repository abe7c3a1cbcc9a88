import { z } from 'zod';
import { areStepsOf, farthestSteps, MOST_STEPS, noticeThings } from './values.ts';

/** What days of notices have to be like. */
export const stepsWords = {
  zh: `每项最多 ${MOST_STEPS} 个工作日，不重复：最早提前 ${farthestSteps.before} 个，最晚逾期后 ${farthestSteps.after} 个`,
  en: `give at most ${MOST_STEPS} working days, each once: from ${farthestSteps.before} before the day to ${farthestSteps.after} after it`,
};

const noticeStepsSchema = z
  .record(z.enum(noticeThings), z.array(z.number().int()).readonly())
  .superRefine((steps, context) => {
    for (const thing of noticeThings) {
      if (!areStepsOf(thing, steps[thing]))
        context.addIssue({ code: 'custom', path: [thing], params: stepsWords });
    }
  })
  .describe(
    'on which working days people are told of what is due, by what it is, in order: -5 before the day, 0 on it, 1 after it',
  );

/** What the administrator of an installation decides; what is left out stays as it is. */
export const settingsSchema = z.object({
  approvalRequired: z
    .boolean()
    .optional()
    .describe('a draft is registered only after the head has approved it'),
  noticeSteps: noticeStepsSchema.optional(),
});
export type SettingsChange = z.infer<typeof settingsSchema>;
export const settingsViewSchema = settingsSchema.required().extend({
  can: z.array(z.literal('change')).describe('whether whoever asks may change them'),
});
export type SettingsView = z.infer<typeof settingsViewSchema>;
