import type { LocalDate } from '#calendar/local-date.ts';
import type { ReportedValue, ReportWords } from '#ledger/reports/check-report.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import { reportFields } from '#ledger/values/report-values.ts';
import { listActsOf } from '#store/read/list-changes-since.ts';
import { countQuotable } from '#store/read/reports/count-quotable.ts';
import { findFormerReport } from '#store/read/reports/find-former-report.ts';
import { hasTargets } from '#store/read/reports/has-targets.ts';
import type { Confirmation } from '#store/report-tables.ts';
import {
  insertReports,
  type ReportKey,
  replaceContents,
  updateReport,
} from '#store/tables/progress-report.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { type CycleClosed, holdReported, type ReportedElsewhere } from './hold-reported.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';

/** What is typed into a report. */
export interface ReportContent {
  words: ReportWords;
  nextNewsOn: LocalDate | null;
  values: ReportedValue[];
  /** The inputs that a consolidated report rests on. */
  quotes: ReportKey[];
  confirmations: Confirmation[];
}

export interface SaveReportInput extends ReportContent {
  organisationId: string;
  assignmentId: string;
  cycle: string;
  /** Of the draft that was seen; 0 where there was none. */
  revision: number;
}

export type SaveReportRefusal =
  | ThingRefusal
  | CycleClosed
  | ReportedElsewhere
  /** It is no standing input of the same task and cycle, or the report is none for the whole task. */
  | { code: 'input_not_found' }
  | { code: 'target_not_found' };

/**
 * Keeps what the organisation says of an assignment in a cycle as a draft (进展填报). It starts from the last signed report, that of
 * whoever it took the assignment over from where it has none, and says which words differ from it.
 */
export async function saveReport(context: ActContext, input: SaveReportInput) {
  return await transact<ReportKey & { revision: number }, SaveReportRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, actId } = within;
      const { organisationId, assignmentId } = input;
      const holding = await holdReported(within, 'save_report', { ...input, assignmentIds: [assignmentId] });
      if (!holding.ok) return holding;
      const { cycle, capacity, reported, before } = holding;
      const [only] = reported;
      if (!only) return refuse({ code: 'not_found' });
      const { assignment, voice } = only;
      const [standing] = holding.standing;
      if (standing && standing.revision !== input.revision) {
        return refuse({ code: 'stale', thingId: standing.id, since: await listActsOf(db, standing) });
      }
      if (standing && standing.state !== 'draft')
        return refuse({ code: 'not_in_state', state: standing.state });
      const refusal = await checkContent(within, input, { ...voice, taskId: assignment.taskId, cycle });
      if (refusal) return refuse(refusal);
      const own = before.find(({ state }) => state === 'signed');
      const last = own ?? (await findFormerReport(db, { organisationId, id: assignmentId }, cycle));
      const draft = {
        ...{ ...input.words, nextNewsOn: input.nextNewsOn, kind: voice.kind, previousId: own?.id ?? null },
        newFields: reportFields.filter((field) => input.words[field] !== (last?.[field] ?? null)),
        actId,
      };
      const key = { organisationId, id: standing?.id ?? deriveId(actId, `report ${assignmentId}`) };
      const { taskId, directiveId } = assignment;
      await takeRole(db, { organisationId });
      if (standing) {
        await updateReport(db, key, { ...draft, confirmations: JSON.stringify(input.confirmations) });
      } else {
        await insertReports(db, [
          {
            ...{ ...key, assignmentId, taskId, directiveId, cycle, state: 'draft', revision: 1, ...draft },
            ...{ confirmations: input.confirmations, signer: null, signedOn: null, returnReason: null },
          },
        ]);
      }
      await replaceContents(db, key, input);
      const subjects = [reportSubject({ ...assignment, assignmentId, cycle })];
      await recordAct(within, { act: 'save_report', actVersion: 1, input: { ...input }, capacity, subjects });
      return { ok: true, result: { ...key, revision: (standing?.revision ?? 0) + 1 } };
    },
  );
}

async function checkContent(
  { db }: ActContext,
  { values, quotes }: SaveReportInput,
  { kind, taskId, cycle }: { kind: string; taskId: string; cycle: Cycle },
): Promise<SaveReportRefusal | undefined> {
  const positions = values.flatMap(({ targetPosition }) => targetPosition ?? []);
  if (!(await hasTargets(db, taskId, positions))) return { code: 'target_not_found' };
  if (quotes.length === 0) return undefined;
  const quotable = kind === 'consolidated' ? await countQuotable(db, { taskId, cycle, quotes }) : 0;
  return quotable === quotes.length ? undefined : { code: 'input_not_found' };
}
