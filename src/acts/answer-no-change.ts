import type { Selectable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { settingsOn } from '#ledger/lights/light-settings.ts';
import { isReportedOn } from '#ledger/policy/report-policy.ts';
import { type Cycle, cycleOf, openCycles } from '#ledger/reports/cycle.ts';
import { asksForWords } from '#ledger/reports/no-change.ts';
import type { StatementLineTable } from '#store/reconciliation-tables.ts';
import { answerByReports, holdOpenStatements } from '#store/tables/answer-by-reports.ts';
import { lockAssignments } from '#store/tables/assignment.ts';
import { listLightSettings } from '#store/tables/light-setting.ts';
import { listReportsBefore, lockReportsIn } from '#store/tables/progress-report.ts';
import { updateStatement } from '#store/tables/statement.ts';
import { answerLines, type SaidOfLine } from '#store/tables/statement-line.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { findVoices } from './find-voices.ts';
import type { CycleClosed } from './hold-reported.ts';
import { holdLines, type SeenLines, statementSubject } from './hold-statement.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import type { WordsNeeded } from './report-no-change.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';
import { type WrittenNoChange, writeNoChange } from './write-no-change.ts';

export interface AnswerNoChangeInput extends SeenLines {
  /** Why, or how it stands, in a sentence. */
  words: string | null;
  nextNewsOn: LocalDate | null;
}

export interface AnsweredNoChange {
  lines: number;
  /** Of the statement now. */
  revision: number;
  reports: number;
  /** Said as often running as is enough without a word more: these wait for a sentence or the day of the next news. */
  needWords: string[];
  /** These have a draft of a report, which was left alone. */
  drafted: string[];
}

/**
 * The organisation says of any lines of its statement that there is nothing new (本期无变化): one act answers them and reports it for
 * the last month of the period, where the assignment is reported on and nothing was. Lines that need a sentence are told, the
 * others are answered.
 */
export async function answerNoChange(context: ActContext, input: AnswerNoChangeInput) {
  return await transact<AnsweredNoChange, ThingRefusal | CycleClosed | WordsNeeded>(
    context,
    'ledger',
    async (within) => {
      const act = 'answer_no_change';
      const { db, actId, today } = within;
      await holdOpenStatements(db, input.organisationId);
      const holding = await holdLines(within, act, input);
      if (!holding.ok) return holding;
      const { statement, capacity, lines } = holding;
      const { organisationId, statementId, words, nextNewsOn } = input;
      const month = cycleOf(statement.untilOn);
      const sorted = await sortLines(within, { organisationId, month, lines, words, nextNewsOn });
      const { said, reported, before, needWords, drafted } = sorted;
      if (reported.length > 0 && !openCycles(today).includes(month)) return refuse({ code: 'cycle_closed' });
      if (said.length + reported.length === 0) {
        const [thingId] = needWords;
        if (thingId) return refuse({ code: 'no_change_words_needed', thingId });
        return refuse({ code: 'not_in_state', state: 'draft' });
      }
      await takeRole(db, { organisationId });
      const written = await writeNoChange(within, {
        ...{ organisationId, cycle: month, words, nextNewsOn, reported, before },
      });
      const saying = [...written].map(([assignmentId, reportId]) => ({
        ...{ assignmentId, reportId, answer: 'unchanged' as const },
      }));
      const all = [...said, ...saying.map((each) => ({ ...each, words }))];
      await answerLines(db, { organisationId, statementId }, { said: all, today, actId });
      await updateStatement(db, statement, { actId });
      // Other open statements over the month are answered by the same reports.
      await answerByReports(db, { organisationId, month, reports: saying }, within);
      const told = words === null ? {} : { words };
      await recordAct(within, {
        ...{ act, actVersion: 1, input: { ...input }, capacity },
        subjects: [
          statementSubject(statement, { lines: all.length, ...told }),
          ...reported.map(({ assignment }) =>
            reportSubject({ ...assignment, assignmentId: assignment.id, cycle: month }, told),
          ),
        ],
      });
      const revision = statement.revision + 1;
      return {
        ok: true,
        result: { lines: all.length, revision, reports: saying.length, needWords, drafted },
      };
    },
  );
}

interface SortedLines extends Pick<WrittenNoChange, 'before'> {
  /** Answered without a report: nothing is reported of them, or it was already. */
  said: SaidOfLine[];
  /** Of which a report is written that says so. */
  reported: WrittenNoChange['reported'][number][];
  needWords: string[];
  drafted: string[];
}

/** What “nothing new” means for each of the lines. */
async function sortLines(
  { db, today }: ActContext,
  {
    organisationId,
    month: cycle,
    lines,
    words,
    nextNewsOn,
  }: Pick<AnswerNoChangeInput, 'organisationId' | 'words' | 'nextNewsOn'> & {
    month: Cycle;
    lines: readonly Selectable<StatementLineTable>[];
  },
): Promise<SortedLines> {
  const keys = lines.map(({ assignmentId: id }) => ({ organisationId, id }));
  const held = new Map((await lockAssignments(db, keys)).map((row) => [row.id, row]));
  const taskIds = [...new Set(lines.map(({ taskId }) => taskId))];
  const voices = await findVoices(db, taskIds, [organisationId]);
  const there = { organisationId, assignmentIds: keys.map(({ id }) => id), cycle };
  const standing = new Map((await lockReportsIn(db, there)).map((row) => [row.assignmentId, row]));
  const before = Map.groupBy(await listReportsBefore(db, there), ({ assignmentId }) => assignmentId);
  const { bareNoChange } = settingsOn(await listLightSettings(db), today);
  const isNews = words !== null || nextNewsOn !== null;
  const sorted: SortedLines = { said: [], reported: [], before, needWords: [], drafted: [] };
  for (const { assignmentId } of lines) {
    const assignment = held.get(assignmentId);
    const voice = voices.get(assignmentId);
    const report = standing.get(assignmentId);
    if (report?.state === 'draft') sorted.drafted.push(assignmentId);
    else if (report) {
      const answer = report.state === 'unchanged' ? 'unchanged' : 'reported';
      sorted.said.push({ assignmentId, answer, words, reportId: report.id });
    } else if (!assignment || !voice || !isReportedOn(assignment)) {
      sorted.said.push({ assignmentId, answer: 'unchanged', words, reportId: null });
    } else if (!isNews && asksForWords(before.get(assignmentId) ?? [], bareNoChange)) {
      sorted.needWords.push(assignmentId);
    } else sorted.reported.push({ assignment, voice });
  }
  return sorted;
}
