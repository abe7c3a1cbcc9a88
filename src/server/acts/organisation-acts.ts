import { settleOrganisations } from '#acts/settle-organisations.ts';
import { settledSchema, settleOrganisationsSchema } from '#contract/acts/organisations.ts';
import { actRoute } from './act-route.ts';

/** The acts on organisations, as they are asked for. */
export const organisationActRoutes = [
  actRoute({
    act: 'settle_organisations',
    summary: 'Settle what provisional organisations are and under which other they stand',
    body: settleOrganisationsSchema,
    result: settledSchema,
    run: settleOrganisations,
  }),
];
