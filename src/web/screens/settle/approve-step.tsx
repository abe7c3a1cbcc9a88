import Button from 'antd/es/button';
import type { ToSettle } from '#contract/to-settle.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { settleWords } from '../../words/settle.ts';
import { standingWords } from '../../words/standing.ts';
import { Carriers } from './carriers.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SettleRows } from './settle-rows.tsx';
import { useSelection } from './use-selection.ts';

/** What was registered by hand and waits for the head: approved, or returned with the reason. */
export function ApproveStep({ directiveId, toSettle }: { directiveId: string; toSettle: ToSettle }) {
  const words = useWords(settleWords);
  const { basisKind } = useWords(standingWords);
  const ask = useAct();
  const rows = toSettle.tasks
    .filter(({ state }) => state === 'proposed')
    .map((task) => ({ id: task.id, task }));
  const selection = useSelection(rows);
  const { selected } = selection;
  const chosen = (selected.length > 0 ? selected : rows).filter(({ task }) =>
    task.can.includes('approve_registration'),
  );
  const tasks = () => chosen.map(({ task: { id, revision } }) => ({ id, revision }));
  const approve = () =>
    ask({
      act: 'approve_registration',
      about: directiveId,
      title: words.approve.title(chosen.length),
      help: words.approve.help,
      start: {},
      submit: words.approve.submit(chosen.length),
      toInput: () => ({ tasks: tasks() }),
      done: words.approve.done(chosen.length),
    });
  const giveBack = () =>
    ask({
      act: 'return_registration',
      about: directiveId,
      title: words.giveBack.title(chosen.length),
      help: words.giveBack.help,
      start: { reason: '' },
      fields: (form) => <ReasonField form={form} />,
      submit: words.giveBack.submit(chosen.length),
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { tasks: tasks(), reason }),
      done: words.giveBack.done(chosen.length),
    });
  return (
    <>
      {toSettle.basis && (
        <p className="settle-basis">
          <span className="quiet">{basisKind[toSettle.basis.kind]}</span>{' '}
          <span lang="zh-CN">{toSettle.basis.words}</span>
        </p>
      )}
      <SelectionBar rows={rows} selection={selection}>
        {chosen.length > 0 ? (
          <>
            <Button type="primary" onClick={approve}>
              {words.approve.submit(chosen.length)}
            </Button>
            <Button onClick={giveBack}>{words.giveBack.submit(chosen.length)}</Button>
          </>
        ) : (
          <span className="quiet">{words.approve.head}</span>
        )}
      </SelectionBar>
      <SettleRows directiveId={directiveId} label={words.step.approve.name} rows={rows} selection={selection}>
        {({ task }) => <Carriers task={task} />}
      </SettleRows>
    </>
  );
}
