import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Standing } from '#contract/standing.ts';
import type { LinkedTask } from '#contract/year.ts';
import { taskYearsQuery } from '../../api/years.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { programmeWords } from '../../words/programmes.ts';
import { yearWords } from '../../words/year.ts';
import { yearTerms } from '../../words/year-terms.ts';
import { type EarlierTask, EarlierTaskField } from './earlier-task-field.tsx';

type Task = { id: string; directiveId: string };

/** How the task ended its years, and the tasks of other directives with which it makes one line. */
export function TaskYears({ task, standing }: { task: Task; standing: Standing }) {
  const words = useWords(yearWords);
  const terms = useWords(yearTerms);
  const programmeTerms = useWords(programmeWords);
  const { data: years } = useQuery(taskYearsQuery(task.id));
  if (!years) return null;
  return (
    <>
      {years.outcomes.map(({ year, outcome, ground, groundOn, words: said, closed }) => (
        <p key={year} className="standing-related">
          {words.onTask} {year}：<strong>{terms.outcome[outcome]}</strong>
          {groundOn && ` · ${terms.ground[ground]} ${groundOn}`}
          {said && ` · ${said}`}
          {!closed && <span className="quiet"> · {words.pending}</span>}
        </p>
      ))}
      {years.linked.map((linked) => (
        <LinkedLine key={linked.taskId} linked={linked} task={task} standing={standing} />
      ))}
      {years.programmes.length > 0 && (
        <p className="standing-related">
          {programmeTerms.onTask}
          {years.programmes.map(({ id, name }) => (
            <Link key={id} to="/programmes/$programmeId" params={{ programmeId: id }} lang="zh-CN">
              {name}
            </Link>
          ))}
        </p>
      )}
      {standing.can.includes('link_continuation') && <LinkButton task={task} standing={standing} />}
    </>
  );
}

function LinkedLine({ linked, task, standing }: { linked: LinkedTask; task: Task; standing: Standing }) {
  const words = useWords(yearWords);
  const names = useWords(actWords);
  const ask = useAct();
  const { taskId, directiveId, docNumber, title, ordinal, clause, side } = linked;
  const unlink = () =>
    ask({
      ...{ act: 'unlink_continuation', about: `${task.id} ${taskId}`, help: words.linkHelp },
      ...{ start: { reason: '' }, done: words.unlinkDone, submit: names.unlink_continuation.button },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) =>
        reason.trim() === ''
          ? undefined
          : { id: task.id, revision: standing.revision, earlierId: taskId, reason },
    });
  return (
    <p className="standing-related">
      {side === 'earlier' ? words.earlier : words.later}
      <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} title={clause}>
        {words.linked(docNumber ?? title ?? '', ordinal)}
      </Link>
      {side === 'earlier' && standing.can.includes('unlink_continuation') && (
        <button type="button" className="plain-button not-printed" onClick={unlink}>
          {words.unlink}
        </button>
      )}
    </p>
  );
}

/** Asks which task of an earlier directive this one goes on with. */
function LinkButton({ task, standing }: { task: Task; standing: Standing }) {
  const words = useWords(yearWords);
  const names = useWords(actWords);
  const ask = useAct();
  const link = () =>
    ask<{ earlier: EarlierTask | null }>({
      ...{ act: 'link_continuation', about: task.id, help: words.linkHelp, done: words.linkDone },
      ...{ start: { earlier: null }, submit: names.link_continuation.button },
      fields: (form) => (
        <EarlierTaskField
          directiveId={task.directiveId}
          value={form.values.earlier}
          issues={form.issuesAt('earlierId')}
          onChange={(earlier) => form.change({ earlier })}
        />
      ),
      toInput: ({ earlier }) =>
        earlier ? { id: task.id, revision: standing.revision, earlierId: earlier.id } : undefined,
    });
  return (
    <Button size="small" type="text" className="not-printed" onClick={link}>
      {words.link}
    </Button>
  );
}
