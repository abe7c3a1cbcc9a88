import { z } from 'zod';
import { countSchema, idSchema, monthSchema, organisationIdSchema } from '../scalars.ts';

/** What organisations owe beside single assignments. */
export const owedThingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan'), directiveId: idSchema }),
  z.object({ kind: z.literal('statement'), cycleId: idSchema }),
  z.object({ kind: z.literal('report'), month: monthSchema }),
]);
export type OwedThing = z.infer<typeof owedThingSchema>;

export const noteOwedReminderSchema = z.object({
  owed: owedThingSchema,
  organisationIds: z.array(organisationIdSchema).min(1).max(5000),
  note: z.string().trim().min(1).max(500).optional(),
});
export const owedReminderNotedSchema = z.object({ reminders: countSchema });
