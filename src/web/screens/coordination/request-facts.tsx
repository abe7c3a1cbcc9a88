import type { CoordinationDetail } from '#contract/coordination.ts';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { terms } from '../../words/terms.ts';

/** What is in the way, what is asked, who coordinates it by when, and what was decided. */
export function RequestFacts({ request }: { request: CoordinationDetail }) {
  const { facts, coordinationLevel, noOwner } = useWords(coordinationWords);
  const { workingDaysLeft } = useWords(terms);
  const { language } = useSettings();
  const { dueOn, workingDaysLeft: left, owner, ownerPerson } = request;
  return (
    <dl className="crossing-facts">
      <dt>{facts.matter}</dt>
      <dd lang="zh-CN">{request.matter}</dd>
      <dt>{facts.request}</dt>
      <dd lang="zh-CN">{request.request}</dd>
      <dt>{facts.task}</dt>
      <dd>
        <TaskLine task={request.task} />
      </dd>
      <dt>{facts.raiser}</dt>
      <dd>
        {organisationName(request.organisation, language)} · {request.raisedOn}
      </dd>
      <dt>{facts.level}</dt>
      <dd>{coordinationLevel[request.level]}</dd>
      <dt>{facts.owner}</dt>
      <dd>
        {owner ? organisationName(owner, language) : noOwner}
        {ownerPerson && ` ${ownerPerson}`}
      </dd>
      {dueOn && (
        <>
          <dt>{facts.dueOn}</dt>
          <dd className={left !== null && left < 0 ? 'crossing-late' : undefined}>
            {dueOn}
            {left !== null && ` · ${left < 0 ? '■ ' : ''}${workingDaysLeft(left)}`}
          </dd>
        </>
      )}
      {request.decision && (
        <>
          <dt>{facts.decision}</dt>
          <dd lang="zh-CN">{request.decision}</dd>
          <dt>{facts.minute}</dt>
          <dd lang="zh-CN">
            {request.minuteNumber} · {request.decidedOn}
          </dd>
        </>
      )}
    </dl>
  );
}
