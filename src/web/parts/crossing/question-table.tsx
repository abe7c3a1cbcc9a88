import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { PolicyQuestion } from '#contract/coordination.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { policyQuestionWords } from '../../words/policy-question.ts';
import { ShowMore, useFirstRows } from '../first-rows.tsx';
import { DueCell } from './due-cell.tsx';
import { TaskLine } from './task-line.tsx';
import { useQuestionActs } from './use-question-acts.tsx';

/** Questions about policies: what is asked by whom, who has to answer by when, and the answer. */
export function QuestionTable({ items }: { items: readonly PolicyQuestion[] }) {
  const { questions } = useWords(coordinationWords);
  const { columns } = useWords(policyQuestionWords);
  const { shown, more } = useFirstRows(items);
  return (
    <>
      <table className="facts crossing-table" aria-label={questions} id="late">
        <thead>
          <tr>
            <th scope="col">{columns.question}</th>
            <th scope="col">{columns.addressee}</th>
            <th scope="col">{columns.dueOn}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.answer}</th>
            <th scope="col" className="not-printed">
              {columns.act}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <QuestionRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function QuestionRow({ item }: { item: PolicyQuestion }) {
  const words = useWords(policyQuestionWords);
  const names = useWords(actWords);
  const { language } = useSettings();
  const ask = useQuestionActs();
  const { columns } = words;
  return (
    <tr>
      <th scope="row">
        <span lang="zh-CN">{item.question}</span>
        <span className="crossing-task quiet">
          {words.asked(organisationName(item.organisation, language), item.askedOn)}
          {item.policy && ` · ${words.policy(item.policy)}`}
        </span>
        <TaskLine task={item.task} />
      </th>
      <td data-name={columns.addressee}>{organisationName(item.addressee, language)}</td>
      <DueCell on={item.dueOn} left={item.workingDaysLeft} />
      <td>{words.state[item.state]}</td>
      <td data-name={columns.answer}>
        <Answer item={item} />
      </td>
      <td className="not-printed">
        {item.can.map(
          (act) =>
            act !== 'ask_policy_question' && (
              <Button key={act} size="small" onClick={() => ask[act](item)}>
                {names[act].button}
              </Button>
            ),
        )}
      </td>
    </tr>
  );
}

function Answer({ item }: { item: PolicyQuestion }) {
  const words = useWords(policyQuestionWords);
  const { answer, answeredBy, answeredOn, documentNumber, documentIssuedOn, documentUrl } = item;
  if (answer === null) return <span className="quiet">{words.noAnswer}</span>;
  const document = documentNumber && words.document(documentNumber, documentIssuedOn);
  return (
    <>
      <span className="crossing-said" lang="zh-CN">
        {answer}
      </span>
      {document && (
        <span className="crossing-said">
          {documentUrl ? (
            <a href={documentUrl} target="_blank" rel="noreferrer">
              {document}
            </a>
          ) : (
            document
          )}
        </span>
      )}
      <span className="crossing-task quiet">
        {answeredBy} · {answeredOn}
      </span>
    </>
  );
}
