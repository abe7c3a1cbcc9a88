import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { Complaint } from '#contract/complaints.ts';
import { complaintsQuery } from '../../api/complaints.ts';
import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { complaintWords } from '../../words/complaints.ts';
import { SealedWords } from './sealed-words.tsx';
import './complaints.css';

/** What people complain of and suggest, with the answers; who it was is for the head alone. */
export function ComplaintsScreen() {
  const words = useWords(complaintWords);
  const query = useQuery(complaintsQuery);
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { complaints } = query.data;
  const open = complaints.filter(({ state }) => state === 'open').length;
  return (
    <>
      <PageHead
        title={words.title}
        sentence={words.answer(complaints.length, open)}
        actions={<SendButton />}
      />
      <p className="quiet complaint-sealed">{words.sealed}</p>
      {complaints.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneDetail}</p>
        </EmptyState>
      ) : (
        <ComplaintTable complaints={complaints} />
      )}
    </>
  );
}

function SendButton() {
  const words = useWords(complaintWords);
  const ask = useAct();
  const send = () =>
    ask({
      ...{ act: 'send_complaint', about: 'new', help: words.sendHelp, submit: words.send, done: words.sent },
      again: words.again,
      start: { topic: '', words: '' },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActLineField
            label={words.fields.topic}
            hint={words.fields.topicHint}
            issues={issuesAt('topic')}
            value={values.topic}
            onChange={(topic) => change({ topic })}
          />
          <ActWordsField
            label={words.fields.words}
            rows={5}
            maxLength={4000}
            issues={issuesAt('words')}
            value={values.words}
            onChange={(typed) => change({ words: typed })}
          />
        </>
      ),
      toInput: ({ topic, words: typed }) =>
        topic.trim() && typed.trim() ? { topic, words: typed } : undefined,
    });
  return <Button onClick={send}>{words.send}</Button>;
}

function ComplaintTable({ complaints }: { complaints: readonly Complaint[] }) {
  const { columns } = useWords(complaintWords);
  const { shown, more } = useFirstRows(complaints);
  return (
    <>
      <table className="facts complaints">
        <thead>
          <tr>
            <th scope="col">{columns.topic}</th>
            <th scope="col">{columns.sentOn}</th>
            <th scope="col">{columns.answer}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((complaint) => (
            <ComplaintRow key={complaint.id} complaint={complaint} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function ComplaintRow({ complaint }: { complaint: Complaint }) {
  const words = useWords(complaintWords);
  const ask = useAct();
  const { id, revision, topic, sentOn, answer, answeredOn, can } = complaint;
  const reply = () =>
    ask({
      ...{ act: 'answer_complaint', about: id, help: words.answerHelp, done: words.answered },
      ...{ submit: words.fields.answer, start: { answer: '' } },
      fields: ({ values, change, issuesAt }) => (
        <ActWordsField
          label={words.fields.answer}
          rows={4}
          maxLength={4000}
          issues={issuesAt('answer')}
          value={values.answer}
          onChange={(typed) => change({ answer: typed })}
        />
      ),
      toInput: ({ answer: typed }) => (typed.trim() ? { id, revision, answer: typed } : undefined),
    });
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {topic}
        {can.includes('open_complaint') && <SealedWords id={id} />}
      </th>
      <td>{sentOn}</td>
      <td>
        {answer === null ? (
          <span className="quiet">{words.waits}</span>
        ) : (
          <>
            <span className="complaint-words" lang="zh-CN">
              {answer}
            </span>
            {answeredOn && <span className="quiet">{words.answeredOn(answeredOn)}</span>}
          </>
        )}
        {can.includes('answer_complaint') && (
          <Button size="small" className="complaint-act not-printed" onClick={reply}>
            {words.fields.answer}
          </Button>
        )}
      </td>
    </tr>
  );
}
