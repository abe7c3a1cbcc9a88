import { Link } from '@tanstack/react-router';
import type { Overview } from '#contract/overview.ts';
import { targetKinds } from '#contract/values.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { overviewWords } from '../../words/overview.ts';
import { terms } from '../../words/terms.ts';

/** The figures that stand in the clauses, targets first, and beside them what has a direction without a figure. */
export function TargetSection({ overview }: { overview: Overview }) {
  const { targets: words } = useWords(overviewWords);
  const { targets, directions } = overview;
  const toReach = targets.filter(({ kind }) => kind === 'target').length;
  return (
    <section className="overview-section" aria-labelledby="targets-title">
      <h2 id="targets-title">{targets.length > 0 ? words.finding(targets.length, toReach) : words.none}</h2>
      <div className="overview-beside">
        {targets.length > 0 && <TargetTable overview={overview} />}
        {directions.length > 0 && <DirectionTable overview={overview} />}
      </div>
    </section>
  );
}

function TargetTable({ overview: { directive, targets } }: { overview: Overview }) {
  const { targets: words } = useWords(overviewWords);
  const { comparator, targetKind } = useWords(terms);
  const ordered = targets.toSorted((a, b) => targetKinds.indexOf(a.kind) - targetKinds.indexOf(b.kind));
  const { shown, more } = useFirstRows(ordered);
  return (
    <div>
      <table className="facts target-table" aria-labelledby="targets-title">
        <thead>
          <tr>
            <th scope="col">{words.columns.indicator}</th>
            <th scope="col">{words.columns.comparison}</th>
            <th scope="col" className="number">
              {words.columns.value}
            </th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col" className="number">
              {words.columns.task}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ taskId, ordinal, indicator, op, from, value, unit, kind, quote, span }) => (
            <tr key={`${span[0]} ${indicator} ${value}`}>
              <th scope="row" lang="zh-CN" title={quote}>
                {indicator}
              </th>
              <td>{comparator[op]}</td>
              <td className="number" lang="zh-CN">
                {op === '->' && from !== null && `${from} → `}
                {value} {unit}
              </td>
              <td className={kind === 'target' ? undefined : 'quiet'}>{targetKind[kind]}</td>
              <td className="number" data-label={words.columns.task}>
                <TaskLink directiveId={directive.id} taskId={taskId} ordinal={ordinal} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </div>
  );
}

function DirectionTable({ overview: { directive, directions } }: { overview: Overview }) {
  const { targets: words } = useWords(overviewWords);
  const { shown, more } = useFirstRows(directions);
  return (
    <div>
      <table className="facts target-table">
        <caption>{words.directionsFinding(directions.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.directionColumns.indicator}</th>
            <th scope="col">{words.directionColumns.direction}</th>
            <th scope="col" className="number">
              {words.directionColumns.task}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ taskId, ordinal, indicator, direction, quote, span }) => (
            <tr key={`${span[0]} ${indicator}`}>
              <th scope="row" lang="zh-CN" title={quote}>
                {indicator}
              </th>
              <td lang="zh-CN">{direction}</td>
              <td className="number" data-label={words.columns.task}>
                <TaskLink directiveId={directive.id} taskId={taskId} ordinal={ordinal} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </div>
  );
}

function TaskLink(props: { directiveId: string; taskId: string; ordinal: number }) {
  const { targets: words } = useWords(overviewWords);
  const { directiveId, taskId, ordinal } = props;
  return (
    <Link
      to="/d/$directiveId/tasks/$taskId"
      params={{ directiveId, taskId }}
      aria-label={`${words.columns.task} ${ordinal}`}
    >
      {ordinal}
    </Link>
  );
}
