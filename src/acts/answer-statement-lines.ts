import { updateStatement } from '#store/tables/statement.ts';
import { answerLines } from '#store/tables/statement-line.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdLines, type SeenLines, statementSubject } from './hold-statement.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** What is said of lines; a line is disputed in words. */
export type SaidOfLines =
  | { answer: 'confirmed'; words: string | null }
  | { answer: 'disputed'; words: string };

/** The organisation confirms or disputes any of its statement's lines at once. */
export async function answerStatementLines(context: ActContext, input: SeenLines & SaidOfLines) {
  return await transact<{ lines: number; revision: number }, ThingRefusal>(
    context,
    'ledger',
    async (within) => {
      const act = 'answer_statement_lines';
      const { db, actId, today } = within;
      const holding = await holdLines(within, act, input);
      if (!holding.ok) return holding;
      const { statement, capacity, lines } = holding;
      const { organisationId, statementId, answer, words } = input;
      const said = lines.map(({ assignmentId }) => ({ assignmentId, answer, words, reportId: null }));
      await takeRole(db, { organisationId });
      await answerLines(db, { organisationId, statementId }, { said, today, actId });
      await updateStatement(db, statement, { actId });
      const detail = { lines: lines.length, lineAnswer: answer, ...(words !== null && { words }) };
      const subjects = [statementSubject(statement, detail)];
      await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
      return { ok: true, result: { lines: lines.length, revision: statement.revision + 1 } };
    },
  );
}
