import Button from 'antd/es/button';
import type { ToSettle, UnsettledTask } from '#contract/to-settle.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { settleWords } from '../../words/settle.ts';
import { Carriers } from './carriers.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { type SettleRow, SettleRows } from './settle-rows.tsx';
import { useSelection } from './use-selection.ts';

/** Handing tasks out: those with nothing left open at once, any others where the keeper selects them. */
export function AssignStep({ directiveId, toSettle }: { directiveId: string; toSettle: ToSettle }) {
  const words = useWords(settleWords);
  const ask = useAct();
  const rows = toSettle.tasks
    .filter(({ state, waiting }) => state === 'registered' || (state === 'assigned' && waiting > 0))
    .map((task) => ({ id: task.id, task }));
  const ready = rows.filter(({ task }) => task.ready);
  const selection = useSelection(rows);
  const selected = selection.selected.filter(({ task }) => task.can.includes('assign_tasks'));
  const assign = (chosen: readonly SettleRow[]) => {
    const open = chosen.filter(({ task }) => !task.ready).length;
    const count = chosen.reduce((sum, { task }) => sum + task.waiting, 0);
    ask({
      act: 'assign_tasks',
      about: directiveId,
      title: words.assign.title(chosen.length),
      help: words.assign.help(count, open),
      start: {},
      submit: words.assign.submit(chosen.length),
      toInput: () => ({ tasks: chosen.map(({ task: { id, revision } }) => ({ id, revision })) }),
      done: words.assign.done(chosen.length),
    });
  };
  return (
    <>
      <SelectionBar rows={rows} selection={selection}>
        {selected.length > 0 ? (
          <Button type="primary" onClick={() => assign(selected)}>
            {words.assign.submit(selected.length)}
          </Button>
        ) : (
          <Button type="primary" disabled={ready.length === 0} onClick={() => assign(ready)}>
            {words.assign.ready(ready.length)}
          </Button>
        )}
      </SelectionBar>
      <SettleRows directiveId={directiveId} label={words.step.assign.name} rows={rows} selection={selection}>
        {({ task }) => (
          <>
            <Carriers task={task} />
            <Remaining task={task} />
          </>
        )}
      </SettleRows>
    </>
  );
}

/** What is still open in a task, or that nothing is. */
function Remaining({ task }: { task: UnsettledTask }) {
  const words = useWords(settleWords);
  if (task.ready) return <span className="settle-row-end settle-ready">✓ {words.assign.settled}</span>;
  const names = [...new Set(task.placeholders.map(({ name }) => name))];
  const open = [
    ...(names.length > 0 ? [words.assign.openWords(names)] : []),
    ...(task.needsConvener ? [words.assign.noConvener] : []),
    ...(task.carriers.length === 0 && names.length === 0 ? [words.assign.nobody] : []),
  ];
  return <span className="settle-row-end quiet">{open.join(words.assign.and)}</span>;
}
