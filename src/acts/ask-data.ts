import type { LocalDate } from '#calendar/local-date.ts';
import { mayDoToDataRequest, partyOfDataRequestAct } from '#ledger/policy/data-request-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { listKnownValues } from '#store/read/burden/list-known-values.ts';
import { listTasksOf } from '#store/read/burden/list-tasks-of.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import { insertDataRequest } from '#store/tables/data-request.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export interface NewDataRequest {
  directiveId: string;
  title: string;
  /** What the data are needed for. */
  purpose: string;
  organisationIds: string[];
  fields: {
    /** An indicator, as it is called where figures are reported. */
    name: string;
    unit: string | null;
    /** Null where the last that is known will do. */
    period: string | null;
    taskId: string | null;
  }[];
  dueOn: LocalDate;
  /** The head's leave to ask more than the cap. */
  approvalId?: string | undefined;
}

export type AskDataRefusal =
  | NotFound
  | NotPermitted
  | BrakeRefusal
  | { code: 'organisation_not_found' }
  | { code: 'answer_in_past' }
  /** The ledger knows every field of every organisation. */
  | { code: 'all_known' };

/**
 * The keepers ask organisations for data (数据征集), field by field. What an organisation has said before is filled in with where it
 * is from, and not asked again; one of which all is known is not reached.
 */
export async function askData(context: ActContext, input: NewDataRequest) {
  type Result = { id: string; asked: number; known: number };
  return await transact<Result, AskDataRefusal>(context, 'ledger', async (within) => {
    const act = 'ask_data';
    const { db, caller, actId, today } = within;
    const { directiveId, title, purpose, dueOn, approvalId } = input;
    const facts = await findDirectiveFacts(db, { directiveId });
    if (!facts || !findCapacity(caller, seesDirective, facts)) return refuse({ code: 'not_found' });
    const capacity = mayDoToDataRequest(caller, act);
    if (!capacity) return notPermitted(partyOfDataRequestAct(act));
    if (dueOn < today) return refuse({ code: 'answer_in_past' });
    const organisationIds = [...new Set(input.organisationIds)].toSorted();
    if ((await listExistingOrganisations(db, organisationIds)).length < organisationIds.length)
      return refuse({ code: 'organisation_not_found' });
    const fields = input.fields.map((field, position) => ({ ...field, position }));
    const taskIds = [...new Set(fields.flatMap(({ taskId }) => taskId ?? []))];
    if ((await listTasksOf(db, directiveId, taskIds)).length < taskIds.length)
      return refuse({ code: 'not_found' });
    const id = deriveId(actId, 'data request');
    const answers = await fillIn(within, { id, directiveId, organisationIds, fields });
    const asked = Map.groupBy(
      answers.filter(({ state }) => state === 'asked'),
      ({ organisationId }) => organisationId,
    );
    if (asked.size === 0) return refuse({ code: 'all_known' });
    const reached = [...asked].map(([organisationId, { length }]) => ({ organisationId, lines: length }));
    const braked = await brakeRequest(within, { act, capacity, reached, approvalId });
    if (!braked.ok) return braked;
    const { organisationId: askerId } = capacity;
    await insertDataRequest(db, {
      request: {
        ...{ id, directiveId, askerId, title, purpose, dueOn, askedOn: today, actId },
        ...{ state: 'open', revision: 1 },
      },
      fields: fields.map((field) => ({ ...field, requestId: id })),
      answers,
    });
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity },
      ...(braked.basis && { basis: braked.basis }),
      subjects: reached.map(({ organisationId, lines }) => ({
        ...{ organisationId, directiveId, thingId: id, revision: 1 },
        detail: { title, fields: lines, dueOn },
      })),
    });
    const open = reached.reduce((sum, { lines }) => sum + lines, 0);
    return { ok: true, result: { id, asked: open, known: answers.length - open } };
  });
}

/** Each field as each organisation has it: known with where from, or asked. */
async function fillIn(
  { db, actId }: ActContext,
  {
    id: requestId,
    ...asked
  }: {
    id: string;
    directiveId: string;
    organisationIds: string[];
    fields: Parameters<typeof listKnownValues>[1]['fields'];
  },
) {
  const known = new Map(
    (await listKnownValues(db, asked)).map((each) => [`${each.organisationId} ${each.position}`, each]),
  );
  return asked.organisationIds.flatMap((organisationId) =>
    asked.fields.map(({ position }) => {
      const found = known.get(`${organisationId} ${position}`);
      const { value = null, sourceKind = null, sourceId = null, sourceOn = null } = found ?? {};
      const state = found ? ('known' as const) : ('asked' as const);
      const key = { organisationId, requestId, position };
      return { ...key, state, value, sourceKind, sourceId, sourceOn, revision: 1, actId };
    }),
  );
}
