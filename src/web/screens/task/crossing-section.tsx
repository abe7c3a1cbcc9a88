import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import {
  coordinationBoardQuery,
  instructionBoardQuery,
  policyQuestionBoardQuery,
  urgentBoardQuery,
} from '../../api/coordination.ts';
import { orderBoardQuery } from '../../api/orders.ts';
import { useAskQuestion } from '../../parts/crossing/use-ask-question.tsx';
import { useInstructionActs } from '../../parts/crossing/use-instruction-acts.tsx';
import { useRaiseCoordination } from '../../parts/crossing/use-raise-coordination.tsx';
import { OrderSign } from '../../parts/orders/order-sign.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { formatMoment } from '../../words/format.ts';
import { orderWords } from '../../words/orders.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { policyQuestionWords } from '../../words/policy-question.ts';
import '../../parts/crossing/crossing.css';

/** What crosses organisations about the task, and the ways to raise, send or record more. */
export function CrossingSection({ taskId }: { taskId: string }) {
  const words = useWords(coordinationWords);
  const { data: requests } = useQuery(coordinationBoardQuery({ taskId }));
  const { data: reports } = useQuery(urgentBoardQuery({ taskId }));
  const { data: instructions } = useQuery(instructionBoardQuery({ taskId }));
  const { data: questions } = useQuery(policyQuestionBoardQuery({ taskId }));
  const { data: orders } = useQuery(orderBoardQuery({ taskId }));
  const orderTerms = useWords(orderWords);
  const raise = useRaiseCoordination();
  const askQuestion = useAskQuestion();
  const { state: questionState } = useWords(policyQuestionWords);
  const names = useWords(actWords);
  const ask = useInstructionActs();
  const navigate = useNavigate();
  const { language } = useSettings();
  if (!requests || !reports || !instructions || !questions || !orders) return null;
  const mayAdd = requests.mayAdd || reports.mayAdd || instructions.mayAdd;
  const isEmpty = requests.total + reports.total + instructions.total + questions.total + orders.total === 0;
  if (isEmpty && !mayAdd) return null;
  return (
    <section className="task-section">
      <h2>{words.onTask}</h2>
      {isEmpty && <p className="quiet">{words.noneOnTask}</p>}
      <ul className="crossing-list">
        {requests.items.map(({ id, matter, state, dueOn }) => (
          <li key={id}>
            <Link to="/coordination/$coordinationId" params={{ coordinationId: id }} lang="zh-CN">
              {matter}
            </Link>
            <span className="crossing-task quiet">
              {words.request} · {words.coordinationState[state]}
              {dueOn && ` · ${words.columns.dueOn} ${dueOn}`}
            </span>
          </li>
        ))}
        {reports.items.map(({ id, happened, state, sentAt }) => (
          <li key={id}>
            <Link to="/urgent/$reportId" params={{ reportId: id }} lang="zh-CN">
              {happened}
            </Link>
            <span className="crossing-task quiet">
              {words.report} · {words.urgentReportState[state]} · {formatMoment(sentAt)}
            </span>
          </li>
        ))}
        {orders.items.map((item) => (
          <li key={item.id}>
            <OrderSign colour={item.colour} />{' '}
            <Link to="/orders/$orderId" params={{ orderId: item.id }}>
              {orderTerms.slip} {orderTerms.number(item.year, item.serial)}
            </Link>
            <span className="crossing-task quiet">
              {organisationName(item.organisation, language)} · {orderTerms.state[item.state]} ·{' '}
              {orderTerms.columns.replyBy} {item.replyBy}
            </span>
          </li>
        ))}
        {questions.items.map(({ id, question, state, addressee, dueOn }) => (
          <li key={id}>
            <Link to="/questions" lang="zh-CN">
              {question}
            </Link>
            <span className="crossing-task quiet">
              {words.question} · {organisationName(addressee, language)} · {questionState[state]} ·{' '}
              {words.columns.dueOn} {dueOn}
            </span>
          </li>
        ))}
        {instructions.items.map((item) => (
          <li key={item.id}>
            <Link to="/instructions" lang="zh-CN">
              {item.words}
            </Link>
            <span className="crossing-task quiet">
              <span lang="zh-CN">{words.given(item.leader, item.givenOn)}</span> ·{' '}
              {organisationName(item.organisation, language)} · {words.instructionState[item.state]} ·{' '}
              {words.columns.dueOn} {item.dueOn}
            </span>
          </li>
        ))}
      </ul>
      <div className="crossing-acts not-printed">
        {requests.mayAdd && <Button onClick={() => raise(taskId)}>{words.submit.raise}</Button>}
        {questions.mayAdd && (
          <Button onClick={() => askQuestion(taskId)}>{names.ask_policy_question.button}</Button>
        )}
        {reports.mayAdd && (
          <Button onClick={() => void navigate({ to: '/urgent/new', search: { task: taskId } })}>
            {words.newReport}
          </Button>
        )}
        {instructions.mayAdd && (
          <Button onClick={() => ask.record_instruction(taskId)}>{words.recordNew}</Button>
        )}
      </div>
    </section>
  );
}
