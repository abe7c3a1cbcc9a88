import type { DataRequests } from '#contract/data-requests.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listDataRequestActs, mayDoToDataRequest } from '#ledger/policy/data-request-policy.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import type { Db } from '#store/open-store.ts';
import {
  type DataAnswerRow,
  listAnswersOf,
  listDataRequests,
} from '#store/read/burden/list-data-requests.ts';
import { listDirectives } from '#store/read/list-directives.ts';

/** What a person looks through at once. */
const MOST_REQUESTS = 200;

/** The requests for data that the caller may see, with what they may do to each. Read under the ledger's role. */
export async function findDataRequests(db: Db, caller: Caller): Promise<DataRequests> {
  const scope = journalScopeOf(caller);
  const rows = await listDataRequests(db, { scope, limit: MOST_REQUESTS + 1 });
  const shown = rows.slice(0, MOST_REQUESTS);
  const answers = Map.groupBy(
    await listAnswersOf(db, { scope, requestIds: shown.map(({ id }) => id) }),
    ({ requestId }) => requestId,
  );
  const mayAsk = mayDoToDataRequest(caller, 'ask_data') !== undefined;
  return {
    requests: shown.map((request) => {
      const own = answers.get(request.id) ?? [];
      const askedIds = [...new Set(own.map(({ organisationId }) => organisationId))];
      const can = listDataRequestActs(caller, { state: request.state, askedIds });
      return {
        ...request,
        answers: own.map(presentAnswer),
        can,
        answersFor: can.includes('answer_data_request')
          ? askedIds.filter((id) => mayDoToDataRequest(caller, 'answer_data_request', [id]) !== undefined)
          : [],
      };
    }),
    more: rows.length > MOST_REQUESTS,
    directives: mayAsk
      ? (await listDirectives(db, 'all')).map(({ id, title, docNumber }) => ({ id, title, docNumber }))
      : [],
    can: mayAsk ? ['ask_data'] : [],
  };
}

function presentAnswer({ requestId: _, sourceKind, sourceOn, ...answer }: DataAnswerRow) {
  const source = sourceKind !== null && sourceOn !== null ? { kind: sourceKind, on: sourceOn } : null;
  return { ...answer, source };
}
