import { findCapacity, holds } from '#ledger/policy/rule.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import { listProvisional, settleOrganisation } from '#store/tables/settled-organisation.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** What a person settles of an organisation that came into the ledger by its name alone. */
export interface SettledOrganisation {
  organisationId: string;
  kind: OrganisationKind;
  /** The organisation above it; null where there is none. */
  parentId: string | null;
}

export type SettleRefusal =
  | NotFound
  | NotPermitted
  | { code: 'organisation_not_found' | 'organisation_circle' };

/**
 * Settles what kind of organisations provisional ones are and under which other they stand, so that those above see what
 * is theirs. Refused where one is not provisional, where the one above is not there, and where they would stand in a circle.
 */
export async function settleOrganisations(
  context: ActContext,
  input: { organisations: SettledOrganisation[] },
) {
  return await transact<{ settled: number }, SettleRefusal>(context, 'ledger', async (within) => {
    const capacity = findCapacity(within.caller, holds('keeper', 'head', 'administrator'), null);
    if (!capacity) return notPermitted('administrator');
    const ids = input.organisations.map(({ organisationId }) => organisationId);
    const known = await listProvisional(within.db, ids);
    if (known.length < new Set(ids).size) return refuse({ code: 'not_found' });
    for (const settled of input.organisations) {
      const done = await settleOrganisation(within.db, settled);
      if (done !== 'settled') return refuse({ code: done });
    }
    await recordAct(within, {
      ...{ act: 'settle_organisations', actVersion: 1, input, capacity },
      subjects: input.organisations.map(({ organisationId, kind, parentId }) => ({
        organisationId,
        detail: { kind, parentId },
      })),
    });
    return { ok: true, result: { settled: ids.length } };
  });
}
