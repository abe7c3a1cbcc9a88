import { Link } from '@tanstack/react-router';
import type { StatementLine, StatementSheet } from '#contract/reconciliation.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { AssignmentStateTag } from '../../parts/state-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';

interface OfLine {
  line: StatementLine;
}
interface InSheet extends OfLine {
  sheet: StatementSheet;
}

/** The task as printed; it leads to the task with all of its facts. */
export function TaskCell({ line, sheet }: InSheet) {
  const { taskId, ordinal, clause, role, unitId } = line;
  const unit = sheet.units.find(({ id }) => id === unitId);
  return (
    <th scope="row" className="statement-task">
      <Link
        to="/d/$directiveId/tasks/$taskId"
        params={{ directiveId: sheet.cycle.directiveId, taskId }}
        className="statement-clause"
      >
        <span className="statement-ordinal">{ordinal}</span> <ClauseText text={clause} size="row" />
      </Link>
      <span className="statement-of">
        <RoleTag role={role} />
        {unit && <span lang="zh-CN"> {unit.name}</span>}
      </span>
    </th>
  );
}

/** What the ledger says, and what of the facts does not agree. */
export function LedgerCell({ line }: OfLine) {
  const { sheet: words } = useWords(reconciliationWords);
  const { assignmentState, dueOn, officialOn, differences } = line;
  return (
    <td>
      <AssignmentStateTag state={assignmentState} late={false} />
      <span className="reconciliation-note">{dueOn ? words.due(dueOn) : words.noDue}</span>
      {officialOn && officialOn !== dueOn && (
        <span className="reconciliation-note quiet">{words.official(officialOn)}</span>
      )}
      {differences.map((difference) => (
        <span key={difference} className={`statement-difference statement-difference-${difference}`}>
          <span aria-hidden="true">{difference === 'overdue' ? '■' : '▲'} </span>
          {words.differences[difference]}
        </span>
      ))}
    </td>
  );
}

/** What was reported, before the cycle was opened or for it; each figure leads to the report that it is from. */
export function ReportedCell({ line, sheet }: InSheet) {
  const { sheet: words } = useWords(reconciliationWords);
  const { reported, answerReport, assignmentId } = line;
  const latest = answerReport ?? (reported && { ...reported, progress: reported.words.progress });
  const told = answerReport?.figures ?? [];
  const isTold = new Set(told.map(({ indicator, unit }) => `${indicator} ${unit}`));
  const figures = [
    ...told,
    ...line.figures.filter(({ indicator, unit }) => !isTold.has(`${indicator} ${unit}`)),
  ];
  const to = {
    to: '/reports/$organisationId/$assignmentId',
    params: { organisationId: sheet.statement.organisationId, assignmentId },
  } as const;
  return (
    <td className="statement-reported">
      {latest ? (
        <Link {...to} search={{ cycle: latest.cycle }}>
          {latest.cycle}
          {!latest.progress && ` ${words.answers.unchanged}`}
        </Link>
      ) : (
        <span className="quiet">{words.noReport}</span>
      )}
      {latest?.progress && (
        <span className="statement-words" lang="zh-CN">
          {latest.progress}
        </span>
      )}
      {figures.map(({ reportId, position, cycle, indicator, value, unit, period, source }) => (
        <Link key={`${reportId} ${position}`} {...to} search={{ cycle }} className="statement-figure">
          <span lang="zh-CN">
            {indicator} {period}
          </span>{' '}
          <b>
            {value}
            {unit}
          </b>
          <span className="quiet"> {words.from(cycle, source)}</span>
        </Link>
      ))}
    </td>
  );
}

/** What was verified: figures, milestones that were due, the last claim of completion. */
export function VerifiedCell({ line, sheet }: InSheet) {
  const { sheet: words } = useWords(reconciliationWords);
  const { verifiedFigures, milestones, claim, taskId } = line;
  const { directiveId } = sheet.cycle;
  const { organisationId } = sheet.statement;
  const done = milestones.filter(({ verifiedOn }) => verifiedOn !== null).length;
  const isEmpty = verifiedFigures.length === 0 && milestones.length === 0 && claim === null;
  return (
    <td>
      {verifiedFigures.map(({ verificationId, indicator, period, value, unit }) => (
        <Link
          key={verificationId}
          to="/d/$directiveId/tasks/$taskId"
          params={{ directiveId, taskId }}
          className="statement-figure"
        >
          <span lang="zh-CN">
            {indicator} {period}
          </span>{' '}
          <b>
            {value}
            {unit}
          </b>
        </Link>
      ))}
      {milestones.length > 0 && (
        <Link
          to="/d/$directiveId/plans/$organisationId"
          params={{ directiveId, organisationId }}
          className="statement-figure"
          title={milestones.map(({ dueOn, words: milestone }) => `${dueOn} ${milestone}`).join('\n')}
        >
          {words.milestones(done, milestones.length)}
        </Link>
      )}
      {claim && (
        <Link
          to="/d/$directiveId/tasks/$taskId"
          params={{ directiveId, taskId }}
          className="statement-figure"
        >
          {words.claim[claim.outcome ?? 'open']} {claim.claimedOn}
        </Link>
      )}
      {isEmpty && <span className="quiet">{words.nothingVerified}</span>}
    </td>
  );
}

/** What the organisation says of it. */
export function AnswerCell({ line, sheet }: InSheet) {
  const { sheet: words } = useWords(reconciliationWords);
  const { answer, answerWords, answeredOn, assignmentId, reportsAs } = line;
  const mayReport = sheet.can.includes('answer_statement_lines') && answer === 'unanswered' && reportsAs;
  return (
    <td>
      <span className={`statement-answer statement-answer-${answer}`}>{words.answers[answer]}</span>
      {answeredOn && <span className="reconciliation-note quiet">{answeredOn}</span>}
      {answerWords && (
        <span className="statement-words" lang="zh-CN">
          {answerWords}
        </span>
      )}
      {mayReport && (
        <Link
          className="statement-figure not-printed"
          to="/reports/$organisationId/$assignmentId"
          params={{ organisationId: sheet.statement.organisationId, assignmentId }}
          search={{ cycle: sheet.cycle.untilOn.slice(0, 7) }}
        >
          {words.report}
        </Link>
      )}
    </td>
  );
}

/** What the keepers say of it. */
export function KeeperCell({ line }: OfLine) {
  const { sheet: words } = useWords(reconciliationWords);
  const { keeperAnswer, keeperWords, keeperAnsweredOn } = line;
  return (
    <td>
      <span className={`statement-answer statement-answer-${keeperAnswer}`}>
        {words.keeperAnswers[keeperAnswer]}
      </span>
      {keeperAnsweredOn && <span className="reconciliation-note quiet">{keeperAnsweredOn}</span>}
      {keeperWords && (
        <span className="statement-words" lang="zh-CN">
          {keeperWords}
        </span>
      )}
    </td>
  );
}
