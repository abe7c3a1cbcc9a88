import { useState } from 'react';
import type { Reporting } from '#contract/reports.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { monthWords } from '../../words/month.ts';
import { OrdinalCell, TaskCell } from '../my-work/work-cells.tsx';

type Task = Reporting['tasks'][number];

/** The tasks of which something is missing: who says for all how far each is, and whose words are not there yet. */
export function MonthTasks({ reporting }: { reporting: Reporting }) {
  const { keepers: words } = useWords(monthWords);
  const [onlySpeakers, showOnlySpeakers] = useState(false);
  const { tasks, taskCount } = reporting;
  const chosen = onlySpeakers
    ? tasks.filter(({ speaker, speakerSaid }) => speaker !== null && !speakerSaid)
    : tasks;
  const { shown, more } = useFirstRows(chosen);
  return (
    <section className="month-tasks" aria-labelledby="month-tasks">
      <h2 id="month-tasks">{words.tasks(taskCount)}</h2>
      <label className="not-printed">
        <input
          type="checkbox"
          checked={onlySpeakers}
          onChange={({ target }) => showOnlySpeakers(target.checked)}
        />{' '}
        {words.onlySpeakers}
      </label>
      {chosen.length === 0 ? (
        <p className="quiet">{words.noTasks}</p>
      ) : (
        <table className="facts work-table" aria-labelledby="month-tasks">
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.ordinal}
              </th>
              <th scope="col">{words.task}</th>
              <th scope="col">{words.speaker}</th>
              <th scope="col" className="number">
                {words.said}
              </th>
              <th scope="col">{words.missing}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((task) => (
              <TaskLine key={task.taskId} task={task} />
            ))}
          </tbody>
        </table>
      )}
      {tasks.length < taskCount && <p className="quiet">{words.firstTasks(tasks.length)}</p>}
      <ShowMore {...more} />
    </section>
  );
}

function TaskLine({ task }: { task: Task }) {
  const { keepers: words } = useWords(monthWords);
  const { speaker, speakerSaid, total, said, missing } = task;
  return (
    <tr data-work-row>
      <OrdinalCell work={task} />
      <TaskCell clause={task.clause} title={task.directiveTitle} />
      <td data-name={words.speaker}>
        {speaker === null ? (
          <span className="quiet">{words.eachItself}</span>
        ) : (
          <>
            <span lang="zh-CN">{speaker}</span>{' '}
            <span className={`month-mark month-${speakerSaid ? 'signed' : 'none'}`}>
              {speakerSaid ? words.hasSaid : words.hasNotSaid}
            </span>
          </>
        )}
      </td>
      <td className="number month-count" data-name={words.said}>
        {formatCount(said)}/{formatCount(total)}
      </td>
      <td data-name={words.missing} lang="zh-CN">
        {missing.join('、')}
      </td>
    </tr>
  );
}
