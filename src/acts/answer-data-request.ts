import {
  mayDoToDataRequest,
  partyOfDataRequestAct,
  seesDataAnswers,
} from '#ledger/policy/data-request-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listAboveIds } from '#store/read/burden/list-above-ids.ts';
import {
  hasOpenFields,
  listDataAnswers,
  lockDataRequest,
  updateDataRequest,
  writeDataAnswers,
} from '#store/tables/data-request.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export interface AnsweredData {
  id: string;
  organisationId: string;
  /** What is said in any of the fields, each as it was seen. */
  answers: { position: number; revision: number; value: string }[];
}

/** A field that is not asked of the organisation. */
export type AnswerDataRefusal = ThingRefusal | { code: 'field_not_asked' };

/** An organisation answers a request for data field by field; what it says may be said anew until the request has ended. */
export async function answerDataRequest(context: ActContext, input: AnsweredData) {
  return await transact<{ open: boolean }, AnswerDataRefusal>(context, 'ledger', async (within) => {
    const act = 'answer_data_request';
    const { db, caller, actId, today } = within;
    const { id, organisationId, answers } = input;
    const request = await lockDataRequest(db, id);
    const own = await listDataAnswers(db, { organisationId, requestId: id });
    const aboveIds = await listAboveIds(db, organisationId);
    if (!request || own.length === 0 || !findCapacity(caller, seesDataAnswers, { organisationId, aboveIds }))
      return refuse({ code: 'not_found' });
    const capacity = mayDoToDataRequest(caller, act, [organisationId]);
    if (!capacity) return notPermitted(partyOfDataRequestAct(act));
    if (request.state === 'withdrawn') return refuse({ code: 'not_in_state', state: request.state });
    const fields = new Map(own.map((field) => [field.position, field]));
    for (const { position, revision } of answers) {
      const field = fields.get(position);
      if (!field || field.state === 'known') return refuse({ code: 'field_not_asked' });
      if (field.revision !== revision) return refuse({ code: 'stale', thingId: id, since: [] });
    }
    await takeRole(db, { organisationId });
    await writeDataAnswers(db, {
      ...{ organisationId, requestId: id, said: answers, actId },
      ...{ answeredOn: today, answeredBy: caller.name },
    });
    await takeRole(db, 'ledger');
    const open = await hasOpenFields(db, id);
    if (!open && request.state === 'open')
      await updateDataRequest(db, id, { state: 'answered', endWords: null });
    const { directiveId, title } = request;
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity },
      subjects: [
        { ...{ organisationId, directiveId, thingId: id }, detail: { title, fields: answers.length } },
      ],
    });
    return { ok: true, result: { open } };
  });
}
