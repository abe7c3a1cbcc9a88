import type { LocalDate } from '#calendar/local-date.ts';
import type { ClaimOutcome, ExtensionState } from '../values/completion.ts';
import type { Addressees } from './addressees.ts';
import { tell } from './assignment-notices.ts';
import type { Notice, NoticeDetail } from './notice.ts';

interface BranchThing {
  id: string;
  organisationId: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  /** Who did the last of it, and is not told of it; null for the command line. */
  byId: string | null;
}

/** What is open or was decided lately of what organisations ask and say of their branches. */
export interface BranchFactsToTell {
  claims: readonly (BranchThing & {
    claimedOn: LocalDate;
    assessedOn: LocalDate | null;
    outcome: ClaimOutcome | null;
    outcomeOn: LocalDate | null;
  })[];
  extensions: readonly (BranchThing & {
    askedOn: LocalDate;
    supportedOn: LocalDate | null;
    state: ExtensionState;
    decidedOn: LocalDate | null;
  })[];
  returnedReports: readonly (BranchThing & { returnedOn: LocalDate })[];
  /** Questions put to a report or an input that are not answered. */
  questions: readonly (BranchThing & { askedOn: LocalDate; words: string })[];
}

/**
 * What is to be said of claims of completion and extensions (to the keepers, then to the heads, and to the organisation once it is
 * decided), of reports and inputs that were given back, and of questions put to them (to the organisation).
 */
export function listBranchNotices(
  { claims, extensions, returnedReports, questions }: BranchFactsToTell,
  { keepers, heads, ofOrganisation }: Addressees,
): Notice[] {
  const own = ({ organisationId }: BranchThing) => ofOrganisation(organisationId);
  return [
    ...claims.flatMap((claim) => {
      const { claimedOn, assessedOn, outcome, outcomeOn } = claim;
      if (outcome === null)
        return say(claim, 'claim_to_assess', assessedOn ?? claimedOn, assessedOn === null ? keepers : heads);
      if (outcome === 'withdrawn' || outcomeOn === null) return [];
      return say(claim, outcome === 'accepted' ? 'claim_accepted' : 'claim_returned', outcomeOn, own(claim));
    }),
    ...extensions.flatMap((extension) => {
      const { askedOn, supportedOn, state, decidedOn } = extension;
      if (state === 'asked' || state === 'supported') {
        const told = supportedOn === null ? keepers : heads;
        return say(extension, 'extension_asked', supportedOn ?? askedOn, told);
      }
      if (state === 'withdrawn' || decidedOn === null) return [];
      return say(extension, 'extension_decided', decidedOn, own(extension), { granted: state === 'granted' });
    }),
    ...returnedReports.flatMap((report) => say(report, 'report_returned', report.returnedOn, own(report))),
    ...questions.flatMap((question) =>
      say(question, 'report_question_asked', question.askedOn, own(question), { words: question.words }),
    ),
  ];
}

/** To each of them but who did it. */
function say(
  { id, byId, organisationId, assignmentId, taskId, directiveId }: BranchThing,
  kind: Notice['kind'],
  aboutOn: LocalDate,
  personIds: readonly string[],
  detail: NoticeDetail = {},
): Notice[] {
  const others = personIds.filter((personId) => personId !== byId);
  const key = `${kind} ${id} ${aboutOn}`;
  return tell(others, { kind, key, aboutOn, directiveId, taskId, organisationId, assignmentId, detail });
}
