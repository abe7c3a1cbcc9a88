import { z } from 'zod';
import { lightTrendSchema } from './lights.ts';
import { statementHeadSchema } from './reconciliation.ts';
import { countSchema, idSchema, localDateSchema, organisationIdSchema } from './scalars.ts';
import { roles } from './values.ts';

const lightsSchema = z.object({
  ...{ red: countSchema, yellow: countSchema, blue: countSchema, green: countSchema, grey: countSchema },
});

/** How an organisation stands in a directive, for whoever answers for it. */
export const dashboardSchema = z.object({
  today: localDateSchema,
  organisation: z.object({
    id: organisationIdSchema,
    shortName: z.string(),
    englishName: z.string().nullable(),
  }),
  lights: z
    .array(lightsSchema.extend({ role: z.enum(roles) }))
    .describe('of its tasks by its role, as the ledger filtered by both has them'),
  weeks: lightTrendSchema.shape.weeks,
  toSign: z.object({
    ...{ reports: countSchema, plans: countSchema, statements: countSchema, coSignatures: countSchema },
  }),
  asked: z.object({
    ...{ orders: countSchema, ordersLate: countSchema, questions: countSchema, findings: countSchema },
  }),
  statements: z
    .array(statementHeadSchema.extend({ label: z.string(), dueOn: localDateSchema }))
    .describe('its own of the cycles that are open'),
  partners: z
    .array(
      z.object({
        organisation: z.object({
          ...{ id: organisationIdSchema, shortName: z.string(), englishName: z.string().nullable() },
        }),
        ...{ red: countSchema, yellow: countSchema, taskId: idSchema, ordinal: countSchema },
      }),
    )
    .describe('who is behind in tasks that it leads or convenes'),
  burden: z.object({ requests: countSchema, fields: countSchema, pages: countSchema }).describe('this month'),
});
export type Dashboard = z.infer<typeof dashboardSchema>;
