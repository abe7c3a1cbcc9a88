import type { LocalDate } from '#calendar/local-date.ts';
import { settingsOn } from '#ledger/lights/light-settings.ts';
import { asksForWords } from '#ledger/reports/no-change.ts';
import { answerByReports, holdOpenStatements } from '#store/tables/answer-by-reports.ts';
import { listLightSettings } from '#store/tables/light-setting.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import {
  type CycleClosed,
  holdReported,
  type ReportedElsewhere,
  type ReportedInput,
} from './hold-reported.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';
import { writeNoChange } from './write-no-change.ts';

export interface ReportNoChangeInput extends ReportedInput {
  /** Why, or how it stands, in a sentence. */
  words: string | null;
  nextNewsOn: LocalDate | null;
}

/** It was said as often running as is enough without a word more: now a sentence or the day of the next news is asked. */
export type WordsNeeded = { code: 'no_change_words_needed'; thingId: string };

/**
 * The organisation says at once of any of its assignments that there is nothing new in this cycle, all or none. That
 * counts as news by itself as often running as the settings of lights say.
 */
export async function reportNoChange(context: ActContext, input: ReportNoChangeInput) {
  return await transact<{ reports: number }, ThingRefusal | CycleClosed | ReportedElsewhere | WordsNeeded>(
    context,
    'ledger',
    async (within) => {
      const { db } = within;
      const { organisationId, words, nextNewsOn } = input;
      await holdOpenStatements(db, organisationId);
      const [holding, decided] = await Promise.all([
        holdReported(within, 'report_no_change', input),
        listLightSettings(db),
      ]);
      if (!holding.ok) return holding;
      const { cycle, capacity, reported } = holding;
      const [standing] = holding.standing;
      if (standing) return refuse({ code: 'not_in_state', state: standing.state });
      const before = Map.groupBy(holding.before, ({ assignmentId }) => assignmentId);
      const { bareNoChange } = settingsOn(decided, within.today);
      const silent = reported.find(({ assignment }) =>
        asksForWords(before.get(assignment.id) ?? [], bareNoChange),
      );
      if (silent && words === null && nextNewsOn === null)
        return refuse({ code: 'no_change_words_needed', thingId: silent.assignment.id });
      await takeRole(db, { organisationId });
      const written = await writeNoChange(within, {
        ...{ organisationId, cycle, words, nextNewsOn, reported, before },
      });
      const reports = [...written].map(([assignmentId, reportId]) => ({
        ...{ assignmentId, reportId, answer: 'unchanged' as const },
      }));
      await answerByReports(db, { organisationId, month: cycle, reports }, within);
      const detail = words === null ? {} : { words };
      const subjects = reported.map(({ assignment }) =>
        reportSubject({ ...assignment, assignmentId: assignment.id, cycle }, detail),
      );
      await recordAct(within, {
        ...{ act: 'report_no_change', actVersion: 1, input: { ...input }, capacity, subjects },
      });
      return { ok: true, result: { reports: reported.length } };
    },
  );
}
