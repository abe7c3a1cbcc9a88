import { z } from 'zod';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { markStates, milestoneActs, verificationWays } from './values.ts';

/** A milestone of a plan, with what was said of it last and what was found. */
export const milestoneSchema = z.object({
  organisationId: organisationIdSchema,
  organisation: z.string(),
  assignmentId: idSchema,
  assignmentRevision: countSchema,
  taskId: idSchema,
  directiveId: idSchema,
  ordinal: countSchema.describe('the place of its task'),
  milestoneId: idSchema,
  words: z.string(),
  dueOn: localDateSchema.nullable(),
  mark: z
    .object({
      id: idSchema,
      revision: countSchema,
      state: z.enum(markStates),
      reachedOn: localDateSchema.describe('as its organisation says'),
      said: z.string().nullable(),
      claimedOn: localDateSchema,
      claimedBy: z.string(),
      verifiedHow: z.enum(verificationWays).nullable(),
      verifiedBy: z.string().nullable(),
      verifiedOn: localDateSchema.nullable(),
      verification: z.string().nullable().describe('what the verifier says of it'),
      evidence: z.array(z.string()).describe('the titles of what shows it'),
    })
    .nullable(),
  can: z.array(z.enum(milestoneActs)),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** Reports of other leads that wait for a signature of one's own organisation. */
export const toCoSignSchema = z.object({
  reports: z.array(
    z.object({
      taskId: idSchema,
      directiveId: idSchema,
      ordinal: countSchema,
      clause: z.string(),
      cycle: z.string(),
      organisation: z.string(),
    }),
  ),
});
export type ToCoSign = z.infer<typeof toCoSignSchema>;

/** The milestones of a task, or those that wait to be verified. */
export const milestonesSchema = z.object({ milestones: z.array(milestoneSchema) });
export type Milestones = z.infer<typeof milestonesSchema>;
