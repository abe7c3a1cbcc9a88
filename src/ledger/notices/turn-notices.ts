import type { LocalDate } from '#calendar/local-date.ts';
import type { CountedNoticeKind } from '../values/notice-kinds.ts';
import type { Addressees } from './addressees.ts';
import { tell } from './assignment-notices.ts';
import type { Notice } from './notice.ts';

/** What came about on one day, counted: what was returned, found, decided, handed in, signed, given on and taken up. */
export interface Turn {
  kind: CountedNoticeKind;
  /** Whose people are told; null for the keepers. */
  toldOrganisationId: string | null;
  /** Of which organisation it is; null where it is of several. */
  organisationId: string | null;
  /** The day on which it came about. */
  on: LocalDate;
  /** The date that it is about: the day by which a statement or data are to be there; null for the day on which it came about. */
  aboutOn: LocalDate | null;
  directiveId: string;
  /** Where it is of one task. */
  taskId: string | null;
  /** The cycle of statements and findings, the request for data. */
  thingId: string | null;
  count: number;
}

/** What came about lately, to each whom it concerns, once for all that came about on a day. */
export function listTurnNotices(turns: readonly Turn[], { keepers, ofOrganisation }: Addressees): Notice[] {
  return turns.flatMap((turn) => {
    const { kind, toldOrganisationId, organisationId, on, directiveId, taskId, thingId, count } = turn;
    return tell(toldOrganisationId === null ? keepers : ofOrganisation(toldOrganisationId), {
      ...{ kind, key: [kind, toldOrganisationId, directiveId, thingId, on].join(' ') },
      ...{ aboutOn: turn.aboutOn ?? on, directiveId, taskId, organisationId, assignmentId: null },
      detail: { count, ...(thingId !== null && { thingId }) },
    });
  });
}
