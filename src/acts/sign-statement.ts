import { listStatementLines } from '#store/read/statements/list-statement-lines.ts';
import { updateStatement } from '#store/tables/statement.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdStatement, statementSubject } from './hold-statement.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import type { SeenStatement } from './return-statement.ts';
import { type GivenSignature, type SignRefusal, sign } from './sign.ts';
import { type LineReportRefusal, signLineReports } from './sign-line-reports.ts';
import { signedDigest } from './signed-digest.ts';
import { transact } from './transact.ts';

export type SignStatementRefusal =
  | ThingRefusal
  | SignRefusal
  | LineReportRefusal
  /** Lines have no answer yet; the first of them. */
  | { code: 'lines_unanswered'; thingId: string };

/** The organisation signs its statement with all its answers (签发), and the reports that were written in it. */
export async function signStatement(
  context: ActContext,
  input: SeenStatement & { signature: GivenSignature },
) {
  return await transact<{ revision: number }, SignStatementRefusal>(context, 'ledger', async (within) => {
    const act = 'sign_statement';
    const { db, actId, caller, today } = within;
    const holding = await holdStatement(within, act, input);
    if (!holding.ok) return holding;
    const { held: statement } = holding;
    const { organisationId, id, openedOn } = statement;
    const lines = await listStatementLines(db, { organisationId, statementId: id });
    const unanswered = lines.find(({ answer }) => answer === 'unanswered');
    if (unanswered) return refuse({ code: 'lines_unanswered', thingId: unanswered.assignmentId });
    const digest = signedDigest({ lines: lines.map(({ revision: _, actId: __, ...line }) => line) });
    await takeRole(db, { organisationId });
    const thing = { organisationId, kind: 'statement' as const, id, digest, since: openedOn };
    const signed = await sign(within, thing, input.signature);
    if (!signed.ok) return signed;
    const { signature } = input;
    const isPaper = signature.way === 'on_paper';
    const by = {
      signer: isPaper ? signature.signer : caller.name,
      signedOn: isPaper ? signature.signedOn : today,
    };
    const reports = await signLineReports(within, { organisationId, statementId: id }, by);
    if (!reports.ok) return reports;
    await updateStatement(db, statement, { state: 'signed', ...by, returnReason: null, actId });
    const subjects = [statementSubject(statement, signed.detail), ...reports.subjects];
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity: signed.capacity },
      subjects,
    });
    return { ok: true, result: { revision: statement.revision + 1 } };
  });
}
