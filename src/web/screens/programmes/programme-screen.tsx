import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { ProgrammeSheet, ProgrammeTask } from '#contract/programmes.ts';
import { programmeQuery } from '../../api/programmes.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { LightSign } from '../../parts/light/light-tag.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { TaskStateTag } from '../../parts/state-tag.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatFigure } from '../../words/format.ts';
import { programmeWords } from '../../words/programmes.ts';
import { yearTerms } from '../../words/year-terms.ts';
import { ProposedTasks } from './proposed-tasks.tsx';
import { useProgrammeForm } from './use-programme-form.tsx';
import './programmes.css';

const route = getRouteApi('/programmes/$programmeId');

/** A programme year by year: its tasks, how each stands, what their figures are, and the years without any. */
export function ProgrammeScreen() {
  const words = useWords(programmeWords);
  const names = useWords(actWords);
  const { programmeId } = route.useParams();
  const query = useQuery(programmeQuery(programmeId));
  const open = useProgrammeForm();
  const sheet = query.data;
  if (!sheet) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { programme, tasks, can } = sheet;
  const years = listYears(sheet);
  const gaps = years.filter((year) => !tasks.some((task) => task.year === year)).length;
  return (
    <>
      <Link to="/programmes" className="programme-back not-printed">
        ← {words.title}
      </Link>
      <PageHead
        title={`${programme.name} · ${words.years(programme.firstYear, programme.lastYear)}`}
        sentence={words.sheetAnswer(tasks.length, gaps)}
        actions={
          can.includes('change_programme') && (
            <Button onClick={() => open(programme)}>{names.change_programme.button}</Button>
          )
        }
      />
      {programme.words && <p lang="zh-CN">{programme.words}</p>}
      {[...years, null].map((year) => (
        <YearTasks key={year} sheet={sheet} year={year} />
      ))}
      {can.includes('link_programme_tasks') && <ProposedTasks programme={programme} />}
    </>
  );
}

/** The years of the programme, and those beyond them that have tasks. */
function listYears({ programme: { firstYear, lastYear }, tasks }: ProgrammeSheet): number[] {
  const own = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return [...new Set([...own, ...tasks.flatMap(({ year }) => year ?? [])])].toSorted(
    (one, other) => one - other,
  );
}

function YearTasks({ sheet, year }: { sheet: ProgrammeSheet; year: number | null }) {
  const words = useWords(programmeWords);
  const tasks = sheet.tasks.filter((task) => task.year === year);
  const { shown, more } = useFirstRows(tasks);
  const { columns } = words;
  if (tasks.length === 0) {
    return year === null ? null : (
      <p className="programme-gap quiet">
        {year} · {words.gap}
      </p>
    );
  }
  return (
    <>
      <table className="facts programme-year">
        <caption>{year ?? words.noYear}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.outcome}</th>
            <th scope="col">{columns.figures}</th>
            <th scope="col" className="not-printed" aria-label={words.unlink} />
          </tr>
        </thead>
        <tbody>
          {shown.map((task) => (
            <TaskRow key={task.id} sheet={sheet} task={task} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function TaskRow({ sheet: { programme, can }, task }: { sheet: ProgrammeSheet; task: ProgrammeTask }) {
  const words = useWords(programmeWords);
  const names = useWords(actWords);
  const { outcome } = useWords(yearTerms);
  const ask = useAct();
  const { id, directiveId, docNumber, title, ordinal } = task;
  const unlink = () =>
    ask({
      ...{
        act: 'unlink_programme_tasks',
        about: id,
        help: words.unlinkHelp,
        done: words.unlinked,
        start: {},
      },
      submit: names.unlink_programme_tasks.button,
      toInput: () => ({ id: programme.id, revision: programme.revision, taskIds: [id] }),
    });
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        <Link to="/d/$directiveId/tasks/$taskId" params={{ directiveId, taskId: id }}>
          {words.task(docNumber ?? title ?? '', ordinal)}
        </Link>
        <span className="programme-clause">{task.clause}</span>
      </th>
      <td>
        <TaskStateTag state={task.state} /> <LightSign colour={task.light} />
      </td>
      <td>{task.outcome && outcome[task.outcome]}</td>
      <td lang="zh-CN">
        {task.targets.map(({ indicator, value, unit, reported, period }) => (
          <span key={indicator} className="programme-figure">
            {words.figure(
              indicator,
              `${formatFigure(value)}${unit}`,
              reported === null ? null : `${formatFigure(reported)}${unit}`,
              period,
            )}
          </span>
        ))}
      </td>
      <td className="not-printed">
        {can.includes('unlink_programme_tasks') && (
          <button type="button" className="plain-button" onClick={unlink}>
            {words.unlink}
          </button>
        )}
      </td>
    </tr>
  );
}
