import Button from 'antd/es/button';
import type { YearSheet, YearTask } from '#contract/year.ts';
import { TaskStateTag } from '../../parts/state-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { yearWords } from '../../words/year.ts';
import { yearTerms } from '../../words/year-terms.ts';
import { SelectionBar } from '../settle/selection-bar.tsx';
import { SettleRows } from '../settle/settle-rows.tsx';
import { useSelection } from '../settle/use-selection.ts';
import { useSettleOutcomes } from './use-settle-outcomes.tsx';

/** The tasks with what the record says or what is settled of each; the keepers settle any selection in one act. */
export function YearRows({ sheet, tasks }: { sheet: YearSheet; tasks: readonly YearTask[] }) {
  const words = useWords(yearWords);
  const rows = tasks.map((task) => ({ id: task.id, task }));
  const selection = useSelection(rows);
  const settles = sheet.can.includes('settle_outcomes');
  const { settle, settleByRecord } = useSettleOutcomes(sheet);
  const chosen = selection.selected.map(({ task }) => task);
  const byRecord = (chosen.length > 0 ? chosen : tasks).filter(isSaid);
  return (
    <>
      {settles && (
        <SelectionBar rows={rows} selection={selection}>
          {byRecord.length > 0 && (
            <Button type="primary" onClick={() => settleByRecord(byRecord)}>
              {words.acceptProposed(byRecord.length)}
            </Button>
          )}
          {chosen.length > 0 && <Button onClick={() => settle(chosen)}>{words.settle(chosen.length)}</Button>}
        </SelectionBar>
      )}
      <SettleRows
        directiveId={sheet.directiveId}
        label={words.outcome}
        rows={rows}
        {...(settles && { selection })}
      >
        {({ task }) => <Ending task={task} />}
      </SettleRows>
    </>
  );
}

/** The record says it alone, and nobody has settled it otherwise. */
function isSaid({ proposed, settled }: YearTask): boolean {
  return proposed !== null && proposed.outcome !== 'not_done' && settled === null;
}

/** How the task ends its year, or what the record says of it. */
function Ending({ task: { state, proposed, settled } }: { task: YearTask }) {
  const words = useWords(yearWords);
  const terms = useWords(yearTerms);
  if (settled) {
    const { outcome, ground, groundOn } = settled;
    return (
      <>
        <span>
          <strong className={`year-outcome year-outcome-${outcome}`}>{terms.outcome[outcome]}</strong>
          {groundOn && (
            <span className="quiet">
              {terms.ground[ground]} {groundOn}
            </span>
          )}
          {settled.words && <span className="year-words">{settled.words}</span>}
        </span>
        <TaskStateTag state={state} />
      </>
    );
  }
  return (
    <>
      <span className="quiet">
        {proposed
          ? words.proposed(terms.outcome[proposed.outcome], terms.ground[proposed.ground], proposed.groundOn)
          : words.judge}
      </span>
      <TaskStateTag state={state} />
    </>
  );
}
