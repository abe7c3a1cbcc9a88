import type { StatementState } from '#ledger/values/statement-values.ts';
import { countKeeperAnswers } from '#store/read/statements/count-keeper-answers.ts';
import { updateStatement } from '#store/tables/statement.ts';
import { answerLinesAsKeeper } from '#store/tables/statement-line.ts';
import type { ActContext } from './act-context.ts';
import type { SaidOfLines } from './answer-statement-lines.ts';
import { holdLines, type SeenLines, statementSubject } from './hold-statement.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The keepers confirm or dispute what an organisation has signed, any lines at once. Once they have answered all, the statement
 * is confirmed, or disputed where one line is.
 */
export async function keeperAnswerLines(context: ActContext, input: SeenLines & SaidOfLines) {
  return await transact<{ lines: number; revision: number }, ThingRefusal>(
    context,
    'ledger',
    async (within) => {
      const act = 'keeper_answer_lines';
      const { db, actId, today } = within;
      const holding = await holdLines(within, act, input);
      if (!holding.ok) return holding;
      const { statement, capacity, lines } = holding;
      const { organisationId, statementId, answer, words } = input;
      const assignmentIds = lines.map(({ assignmentId }) => assignmentId);
      await answerLinesAsKeeper(
        db,
        { organisationId, statementId, assignmentIds },
        { answer, words, today, actId },
      );
      const state = stateOf(await countKeeperAnswers(db, statement));
      await updateStatement(db, statement, { state, actId });
      const detail = { lines: lines.length, lineAnswer: answer, ...(words !== null && { words }) };
      const subjects = [statementSubject(statement, detail)];
      await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
      return { ok: true, result: { lines: lines.length, revision: statement.revision + 1 } };
    },
  );
}

/** A statement waits for the keepers as signed until they have answered every line. */
function stateOf({ unanswered, disputed }: { unanswered: number; disputed: number }): StatementState {
  if (unanswered > 0) return 'signed';
  return disputed > 0 ? 'disputed' : 'confirmed';
}
