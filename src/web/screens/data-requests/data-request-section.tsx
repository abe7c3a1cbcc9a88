import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { DataAnswer, DataRequest } from '#contract/data-requests.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { dataRequestWords } from '../../words/data-requests.ts';
import { useDataRequestActs } from './use-data-request-acts.tsx';

/** A request for data: each field of each organisation with its value and where that is from. */
export function DataRequestSection({ request }: { request: DataRequest }) {
  const words = useWords(dataRequestWords);
  const acts = useDataRequestActs();
  const { title, purpose, asker, askedOn, dueOn, state, endWords, answers, can, answersFor } = request;
  const { shown, more } = useFirstRows(answers);
  const nameOf = new Map(answers.map(({ organisationId, organisation }) => [organisationId, organisation]));
  return (
    <section className="data-request">
      <h2>
        <span lang="zh-CN">{title}</span> <span className="data-request-state">{words.state[state]}</span>
      </h2>
      <p>
        <span lang="zh-CN">{purpose}</span>{' '}
        <span className="quiet">{words.asked(asker, askedOn, dueOn)}</span>
      </p>
      {endWords && <p lang="zh-CN">{words.endWords(endWords)}</p>}
      <table className="facts data-answers">
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            <th scope="col">{words.columns.field}</th>
            <th scope="col" className="number">
              {words.columns.value}
            </th>
            <th scope="col">{words.columns.from}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((answer) => (
            <AnswerRow
              key={`${answer.organisationId} ${answer.position}`}
              answer={answer}
              request={request}
            />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
      <p className="data-request-acts not-printed">
        {answersFor.map((organisationId) => (
          <Button key={organisationId} type="primary" onClick={() => acts.fill(request, organisationId)}>
            {answersFor.length > 1 ? `${words.fill} · ${nameOf.get(organisationId)}` : words.fill}
          </Button>
        ))}
        {can.includes('withdraw_data_request') && (
          <Button onClick={() => acts.withdraw(request)}>{words.withdraw}</Button>
        )}
      </p>
    </section>
  );
}

function AnswerRow({ answer, request }: { answer: DataAnswer; request: DataRequest }) {
  const words = useWords(dataRequestWords);
  const { organisation, position, state, value, source, answeredBy, answeredOn } = answer;
  const field = request.fields.find((each) => each.position === position);
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {organisation}
      </th>
      <td lang="zh-CN">
        {field?.name} <span className="quiet">{field?.period}</span>
        {field?.task && (
          <>
            {' '}
            <Link
              to="/d/$directiveId/tasks/$taskId"
              params={{ directiveId: request.directiveId, taskId: field.task.id }}
            >
              {words.task(field.task.ordinal)}
            </Link>
          </>
        )}
      </td>
      <td className="number">
        {state === 'asked' ? (
          <span className="quiet">{words.waits}</span>
        ) : (
          <span lang="zh-CN">
            {value} {field?.unit}
          </span>
        )}
      </td>
      <td className="quiet">
        {source && `${words.known[source.kind]} ${source.on}`}
        {answeredBy && answeredOn && words.answeredBy(answeredBy, answeredOn)}
      </td>
    </tr>
  );
}
