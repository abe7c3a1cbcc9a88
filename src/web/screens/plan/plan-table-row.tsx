import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { PlanLack, PlannedRow, PlanSheet } from '#contract/plan.ts';
import { readMilestones } from '#contract/plan-text.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { MilestoneLine } from './milestone-line.tsx';
import { cellNames, cellsOf, type PlanCells } from './plan-cells.ts';
import { TargetPaths } from './target-paths.tsx';
import type { PlanRows, TypedRow } from './use-plan-rows.ts';

/** One assignment of a plan, drawn anew only where it has changed: its task and the cells that are typed, with what each lacks under it. */
export const PlanTableRow = memo(function PlanTableRow(props: {
  row: PlannedRow;
  index: number;
  year: number;
  view: TypedRow;
  mayWrite: boolean;
  units: PlanSheet['units'];
  edit: PlanRows['edit'];
  set: PlanRows['set'];
  saveSoon: PlanRows['saveSoon'];
}) {
  const { row, index, year, view, mayWrite, edit, set, saveSoon } = props;
  const onEdit = (cells: Partial<PlanCells>) => edit([{ row, cells }], false);
  const words = useWords(planWords);
  const lacks = Map.groupBy(row.lacks, ({ field }) => field);
  return (
    <tr>
      <th scope="row" className="plan-task">
        <TaskCell row={row} />
        <TargetPaths
          {...{ row, year, mayWrite }}
          points={view.cells.points}
          onChange={(points) => onEdit({ points })}
        />
        {mayWrite && props.units.length > 0 && (
          <select
            className="not-printed"
            aria-label={words.columns.unit}
            value={view.cells.unitId ?? ''}
            onChange={(event) => onEdit({ unitId: event.target.value || null })}
          >
            <option value="">{words.noUnit}</option>
            {props.units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <RowState
          view={view}
          onKeepMine={() => {
            set(row, { revision: row.revision, status: 'typing' });
            saveSoon(row, 50);
          }}
          onTakeTheirs={() => set(row, null)}
        />
      </th>
      {cellNames.map((name, column) => (
        <td key={name} data-column={words.columns[name]}>
          {mayWrite ? (
            <textarea
              lang="zh-CN"
              data-cell={`${index} ${column}`}
              aria-label={`${row.ordinal} ${words.columns[name]}`}
              rows={Math.max(2, view.cells[name].split('\n').length)}
              placeholder={row.isLed ? '' : words.hints[name]}
              value={view.cells[name]}
              onChange={(event) => onEdit({ [name]: event.target.value })}
            />
          ) : (
            <p className="plan-words" lang="zh-CN">
              {view.cells[name]}
            </p>
          )}
          {name === 'milestones' && (
            <MilestoneLine milestones={readMilestones(view.cells.milestones, year)} dueOn={row.dueOn} />
          )}
          <Lacks
            lacks={lacks.get(name)}
            former={row.former && cellsOf({ ...row, content: row.former }, year)[name]}
            isChanged={row.changed.includes(name)}
          />
        </td>
      ))}
    </tr>
  );
});

function TaskCell({ row }: { row: PlannedRow }) {
  const words = useWords(planWords);
  const { taskId, ordinal, clause, dueOn, isLed, returnReason, answers } = row;
  return (
    <>
      <Link from="/d/$directiveId" to="/d/$directiveId/tasks/$taskId" params={{ taskId }} lang="zh-CN">
        {ordinal}. {clause}
      </Link>
      <span className="quiet plan-due">
        {dueOn && words.taskDue(dueOn)} {isLed && words.led}
      </span>
      {returnReason && <span className="plan-lack">▲ {words.returned(returnReason)}</span>}
      {answers.length > 0 && (
        <ul className="plan-answers" aria-label={words.answered}>
          {answers.map(({ organisationId, name, answer, words: said }) => (
            <li key={organisationId}>
              <span lang="zh-CN">{name}</span> {words.answers[answer ?? 'none']}
              {said && <span lang="zh-CN">：{said}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function RowState(props: { view: TypedRow; onKeepMine: () => void; onTakeTheirs: () => void }) {
  const words = useWords(planWords);
  const { status } = props.view;
  if (status === 'as_saved') return null;
  return (
    <span className="plan-status not-printed" role="status">
      {status === 'conflict' && (
        <>
          <span className="plan-lack">▲ {words.conflict}</span>
          <button type="button" className="plain-button" onClick={props.onKeepMine}>
            {words.keepMine}
          </button>
          <button type="button" className="plain-button" onClick={props.onTakeTheirs}>
            {words.takeTheirs}
          </button>
        </>
      )}
      {status === 'failed' && (
        <>
          <span className="plan-lack">▲ {words.failed}</span>
          <button type="button" className="plain-button" onClick={props.onKeepMine}>
            {words.retry}
          </button>
        </>
      )}
      {(status === 'typing' || status === 'saving' || status === 'saved') && words[status]}
    </span>
  );
}

/** Everything that a cell lacks, under it. */
function Lacks(props: { lacks: PlanLack[] | undefined; former: string | null; isChanged: boolean }) {
  const words = useWords(planWords);
  const { lacks = [], former, isChanged } = props;
  return (
    <>
      {isChanged && former !== null && (
        <details className="plan-changed not-printed">
          <summary>△ {words.changed}</summary>
          <p className="plan-words" lang="zh-CN">
            {former || words.formerEmpty}
          </p>
        </details>
      )}
      {[...new Set(lacks.map(({ code }) => code))].map((code) => (
        <span key={code} className={isRequired(code) ? 'plan-lack' : 'plan-hint'}>
          {isRequired(code) ? '▲ ' : ''}
          {words.lacks[code]}
        </span>
      ))}
    </>
  );
}

function isRequired(code: PlanLack['code']): boolean {
  return code === 'timetable_missing' || code === 'persons_missing' || code === 'deliverable_missing';
}
