import type { LocalDate } from '#calendar/local-date.ts';
import type { Addressees } from './addressees.ts';
import { tell } from './assignment-notices.ts';
import type { Notice, NoticeWords } from './notice.ts';
import type {
  DecidedMatter,
  DeputyFacts,
  NamedConvener,
  OpenPlaceholders,
  ProposedMatter,
} from './notice-facts.ts';

/** What the keepers' office has to settle or has decided, and whose deputyship has begun. */
export interface OfficeFacts {
  placeholders: readonly OpenPlaceholders[];
  matters: readonly ProposedMatter[];
  decided: readonly DecidedMatter[];
  conveners: readonly NamedConvener[];
  deputies: readonly DeputyFacts[];
}

/**
 * What is to be said today of documents with open places (keepers), matters that wait (heads) or are decided (who proposed
 * them), conveners (the organisation) and deputyships (the deputy).
 */
export function listOfficeNotices(
  { placeholders, matters, decided, conveners, deputies }: OfficeFacts,
  { keepers, heads, ofOrganisation }: Addressees,
  today: LocalDate,
): Notice[] {
  return [
    ...placeholders.flatMap(({ directiveId, count, since }) =>
      tell(keepers, {
        ...words('placeholders_to_settle', directiveId, since),
        ...{ directiveId, detail: { count } },
      }),
    ),
    ...matters.flatMap(({ directiveId, taskId, proposedOn }) =>
      tell(heads, { ...words('matter_to_approve', taskId, proposedOn), directiveId, taskId }),
    ),
    ...decided.flatMap(decisionNotices),
    ...conveners.flatMap((named) => convenerNotices(named, ofOrganisation(named.organisationId))),
    ...deputies
      .filter(({ fromOn, toOn }) => fromOn <= today && today <= toOn)
      .flatMap(({ id, deputyId, fromOn, toOn }) =>
        tell([deputyId], { ...words('deputyship_begins', id, fromOn), detail: { toOn } }),
      ),
  ];
}

/** To who proposed it, unless they decided themselves. */
function decisionNotices(decided: DecidedMatter): Notice[] {
  const { directiveId, actId, approved, on, taskIds, proposerId, byId } = decided;
  if (proposerId === byId) return [];
  const kind = approved ? 'matter_approved' : 'matter_returned';
  const [only = null, ...others] = taskIds;
  const taskId = others.length === 0 ? only : null;
  const detail = { count: taskIds.length };
  return tell([proposerId], { ...words(kind, `${directiveId} ${actId}`, on), directiveId, taskId, detail });
}

/** To the organisation, never to who named it. */
function convenerNotices(named: NamedConvener, told: readonly string[]): Notice[] {
  const { directiveId, taskId, organisationId, actId, on, byId } = named;
  const others = told.filter((toldId) => toldId !== byId);
  const thing = `${taskId} ${organisationId} ${actId}`;
  return tell(others, { ...words('convener_named', thing, on), directiveId, taskId, organisationId });
}

function words(kind: Notice['kind'], thing: string, aboutOn: LocalDate): NoticeWords {
  const nothing = { directiveId: null, taskId: null, organisationId: null, assignmentId: null };
  return { kind, key: `${kind} ${thing} ${aboutOn}`, aboutOn, ...nothing, detail: {} };
}
