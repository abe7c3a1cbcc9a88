import { z } from 'zod';
import { countSchema, givenDaySchema, idSchema, organisationIdSchema } from '../scalars.ts';
import { basisKinds, deadlineKinds, roles } from '../values.ts';
import { basisSchema } from './keys.ts';
import { clauseSchema } from './tasks.ts';

/** Kinds of deadline that ask for something by a day. */
const dated = ['complete', 'issue_policy'];

const matterOrganisationSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .describe('as it is written; 有关部门 and the like are placeholders'),
  organisationId: organisationIdSchema
    .optional()
    .describe('whom it means, where a person has chosen; by its name on that day otherwise'),
});

export const matterTaskSchema = z.object({
  clause: clauseSchema,
  responsibilities: z
    .array(
      z.object({
        role: z.enum(roles),
        organisations: z.array(matterOrganisationSchema).min(1).max(200),
        openEnded: z.boolean().describe('others may be drawn in: 等'),
      }),
    )
    .min(1)
    .max(20),
  deadline: z
    .object({
      kind: z.enum(deadlineKinds),
      on: givenDaySchema.nullable().describe('needed for complete and issue_policy'),
    })
    .refine(({ kind, on }) => on !== null || !dated.includes(kind), { path: ['on'] })
    .nullable(),
});

export const registerMatterSchema = z.object({
  title: z.string().trim().min(1).max(200),
  basisKind: z.enum(basisKinds),
  basis: basisSchema,
  decidedOn: givenDaySchema,
  issuer: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .nullable()
    .describe('for whom it is registered; its territory completes names such as 省财政厅'),
  tasks: z.array(matterTaskSchema).min(1).max(200),
});
export type RegisterMatter = z.infer<typeof registerMatterSchema>;

export const registeredMatterSchema = z.object({ directiveId: idSchema, tasks: countSchema });
