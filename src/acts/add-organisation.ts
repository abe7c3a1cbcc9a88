import type { LocalDate } from '#calendar/local-date.ts';
import { organisationParties, permitOrganisationAct } from '#ledger/policy/organisation-policy.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { SuccessionKind } from '#ledger/values/succession-kinds.ts';
import { insertRows } from '#store/insert-rows.ts';
import { isNameBorne } from '#store/read/is-name-borne.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import { endPredecessors } from '#store/tables/organisation.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { sortKeyOf } from './sort-key.ts';
import { transact } from './transact.ts';

/** Whose duties an organisation takes on. */
export interface Predecessor {
  organisationId: string;
  kind: SuccessionKind;
  /** The act that orders it. */
  basis: string;
  /** Which duties pass; null where all do. */
  duties?: string | null | undefined;
}

/** An organisation that the register does not have. */
export interface NewOrganisation {
  /** As directives print it. */
  shortName: string;
  fullName: string;
  englishName?: string | null | undefined;
  kind: OrganisationKind;
  /** What manages it, or what it is a part of. */
  parentId: string | null;
  /** The day on which it was set up, from which on duties are its own. */
  validFrom?: LocalDate | null | undefined;
  /** The decision that set it up. */
  basis?: string | null | undefined;
  predecessors?: Predecessor[] | undefined;
}

export type AddOrganisationRefusal =
  | NotPermitted
  | { code: 'organisation_not_found' | 'organisation_exists' };

/** Where an organisation is from that a person entered. */
const SOURCE = '手工登记';

/**
 * Enters an organisation by hand, with its names and those whose duties it takes on: these end on the day on which it is
 * set up, unless they give away a part of their duties only. Refused where another organisation bears the name on that
 * day and is none of those, and where one that is named is not there.
 */
export async function addOrganisation(context: ActContext, input: NewOrganisation) {
  return await transact<{ organisationId: string }, AddOrganisationRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, actId, caller, today } = within;
      const { shortName, fullName, kind, parentId, validFrom = null, basis = null } = input;
      const { englishName = null, predecessors = [] } = input;
      const capacity = permitOrganisationAct(caller, 'add_organisation', { organisationId: '' });
      if (!capacity) return notPermitted(organisationParties.add_organisation);
      const namedIds = predecessors.map(({ organisationId }) => organisationId);
      const askedIds = [...new Set([...namedIds, ...(parentId === null ? [] : [parentId])])];
      if ((await listExistingOrganisations(db, askedIds)).length < askedIds.length) {
        return refuse({ code: 'organisation_not_found' });
      }
      const ending = predecessors.filter((each) => each.kind !== 'transfer');
      const names = [...new Set([fullName, shortName])];
      const borne = await isNameBorne(db, names, {
        on: validFrom ?? today,
        exceptIds: ending.map(({ organisationId }) => organisationId),
      });
      if (borne) return refuse({ code: 'organisation_exists' });
      const id = `hand-${deriveId(actId, 'organisation')}`;
      const period = { validFrom, validTo: null };
      await insertRows(db, {
        organisation: [
          {
            ...{ id, shortName, fullName, englishName, kind, sortKey: sortKeyOf(shortName), ...period },
            ...{ source: basis === null ? SOURCE : `${SOURCE}：${basis}`, provisional: false },
            ...{ parentId, divisionCode: null, actId },
          },
        ],
        organisationName: names.map((name) => ({
          ...{ organisationId: id, name, ...period },
          use: name === fullName ? ('full' as const) : ('short' as const),
        })),
        organisationSuccession: predecessors.map((each) => ({
          ...{ predecessorId: each.organisationId, successorId: id, kind: each.kind, basis: each.basis },
          ...{ effectiveOn: validFrom, duties: each.duties ?? null, actId },
        })),
      });
      await endPredecessors(db);
      await recordAct(within, {
        ...{ act: 'add_organisation', actVersion: 1, input: { ...input }, capacity },
        ...(basis !== null && { basis }),
        subjects: [id, ...namedIds].map((organisationId) => ({
          organisationId,
          detail: { organisation: shortName, ...(validFrom !== null && { validFrom }) },
        })),
      });
      return { ok: true, result: { organisationId: id } };
    },
  );
}
