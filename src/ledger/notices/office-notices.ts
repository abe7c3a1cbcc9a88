import type { LocalDate } from '#calendar/local-date.ts';
import type { Addressees } from './addressees.ts';
import { tell } from './assignment-notices.ts';
import type { Notice, NoticeWords } from './notice.ts';
import type { DeputyFacts, OpenPlaceholders, ProposedMatter } from './notice-facts.ts';

/** What the keepers' office has to settle, and whose deputyship has begun. */
export interface OfficeFacts {
  placeholders: readonly OpenPlaceholders[];
  matters: readonly ProposedMatter[];
  deputies: readonly DeputyFacts[];
}

/** What is to be said today of documents with open places (keepers), matters that wait (heads) and deputyships (the deputy). */
export function listOfficeNotices(
  { placeholders, matters, deputies }: OfficeFacts,
  { keepers, heads }: Addressees,
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
    ...deputies
      .filter(({ fromOn, toOn }) => fromOn <= today && today <= toOn)
      .flatMap(({ id, deputyId, fromOn, toOn }) =>
        tell([deputyId], { ...words('deputyship_begins', id, fromOn), detail: { toOn } }),
      ),
  ];
}

function words(kind: Notice['kind'], thing: string, aboutOn: LocalDate): NoticeWords {
  const nothing = { directiveId: null, taskId: null, organisationId: null, assignmentId: null };
  return { kind, key: `${kind} ${thing} ${aboutOn}`, aboutOn, ...nothing, detail: {} };
}
