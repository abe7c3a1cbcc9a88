import { Link } from '@tanstack/react-router';
import type { MonthRow } from '#contract/reports.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { monthWords } from '../../words/month.ts';
import { reportTerms } from '../../words/report-terms.ts';
import { OrdinalCell, TaskCell } from '../my-work/work-cells.tsx';

/** A page of them; what is chosen together goes beyond it. */
const MOST_AT_FIRST = 200;

interface Month {
  organisationId: string;
  cycle: string;
}

/** One line an assignment: what was said last, what stands for this month, and the way to write it. */
export function MonthTable(
  props: Month & {
    rows: readonly MonthRow[];
    chosen: ReadonlySet<string>;
    onToggle: (assignmentId: string) => void;
  },
) {
  const words = useWords(monthWords);
  const { columns } = words;
  const { rows, chosen, onToggle, ...month } = props;
  const { shown, more } = useFirstRows(rows, MOST_AT_FIRST);
  return (
    <>
      <table className="facts work-table month-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{columns.choose}</span>
            </th>
            <th scope="col" className="number">
              {columns.ordinal}
            </th>
            <th scope="col">{columns.role}</th>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.last}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.dueOn}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <MonthLine
              key={row.assignmentId}
              {...{ row, month }}
              isChosen={chosen.has(row.assignmentId)}
              onToggle={() => onToggle(row.assignmentId)}
            />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function MonthLine(props: { row: MonthRow; month: Month; isChosen: boolean; onToggle: () => void }) {
  const words = useWords(monthWords);
  const terms = useWords(reportTerms);
  const { row, month, isChosen, onToggle } = props;
  const isChoosable = row.can.includes('report_no_change');
  return (
    <tr data-work-row className={isChosen && isChoosable ? 'work-chosen' : undefined}>
      <td className="work-check">
        {isChoosable && (
          <label>
            <input type="checkbox" checked={isChosen} onChange={onToggle} />
            <span className="only-heard">{words.choose(row.ordinal)}</span>
          </label>
        )}
      </td>
      <OrdinalCell work={row} />
      <td className="work-role">
        <RoleTag role={row.role} />
        <span className="month-kind quiet">{terms.kind[row.kind]}</span>
      </td>
      <TaskCell clause={row.clause} title={row.directiveTitle} />
      <LastCell last={row.last} />
      <StateCell row={row} />
      <td className="work-due" data-name={words.columns.dueOn}>
        {row.dueOn}
      </td>
      <td className="work-acts not-printed">
        <WriteLink row={row} month={month} />
      </td>
    </tr>
  );
}

function LastCell({ last }: Pick<MonthRow, 'last'>) {
  const words = useWords(monthWords);
  const terms = useWords(reportTerms);
  return (
    <td className="month-last" data-name={words.columns.last}>
      {last ? (
        <>
          <span className="month-cycle">{last.cycle}</span>{' '}
          <span lang={last.progress === null ? undefined : 'zh-CN'}>
            {last.progress ?? terms.state[last.state]}
          </span>
        </>
      ) : (
        <span className="quiet">{words.never}</span>
      )}
    </td>
  );
}

function StateCell({ row }: { row: MonthRow }) {
  const words = useWords(monthWords);
  const terms = useWords(reportTerms);
  const { report, returnReason, openQuestions, asksForWords } = row;
  return (
    <td className="month-state">
      <span className={`month-mark month-${report?.state ?? 'none'}`}>
        {report ? terms.state[report.state] : words.notYet}
      </span>
      {returnReason !== null && <span className="month-asked">{words.returned(returnReason)}</span>}
      {openQuestions > 0 && <span className="month-asked">{words.questions(openQuestions)}</span>}
      {!report && asksForWords && <span className="quiet">{words.twice}</span>}
    </td>
  );
}

function WriteLink({ row, month }: { row: MonthRow; month: Month }) {
  const words = useWords(monthWords);
  const { report, can } = row;
  const label = !can.includes('save_report') ? words.read : report ? words.goOn : words.write;
  if (!report && !can.includes('save_report')) return null;
  return (
    <Link
      data-write
      to="/reports/$organisationId/$assignmentId"
      params={{ organisationId: month.organisationId, assignmentId: row.assignmentId }}
      search={{ cycle: month.cycle }}
    >
      {label}
    </Link>
  );
}
