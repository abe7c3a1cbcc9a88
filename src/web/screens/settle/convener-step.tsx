import Button from 'antd/es/button';
import type { ToSettle } from '#contract/to-settle.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useWords } from '../../words/bilingual.ts';
import { settleWords } from '../../words/settle.ts';
import { ConvenerChoice, listCandidates } from './convener-choice.tsx';
import { SettleRows } from './settle-rows.tsx';

/** Who brings the others together where nobody leads: one press a row, sent together. Nobody is chosen beforehand. */
export function ConvenerStep({ directiveId, toSettle }: { directiveId: string; toSettle: ToSettle }) {
  const words = useWords(settleWords);
  const ask = useAct();
  const [kept, keep] = useKept<Record<string, string>>(`conveners ${directiveId}`);
  const choices = kept ?? {};
  const rows = toSettle.tasks
    .filter(({ can }) => can.includes('name_convener'))
    .map((task) => ({ id: task.id, task }));
  const chosen = rows.flatMap(({ task }) => {
    const organisationId = choices[task.id];
    const isCandidate = listCandidates(task).some((one) => one.organisationId === organisationId);
    return organisationId !== undefined && isCandidate ? [{ task, organisationId }] : [];
  });
  const offerFirst = () => {
    const firsts = rows.flatMap(({ task }) => {
      const [first] = listCandidates(task);
      return first ? [[task.id, first.organisationId] as const] : [];
    });
    keep({ ...Object.fromEntries(firsts), ...choices });
  };
  const name = () =>
    ask({
      act: 'name_convener',
      about: directiveId,
      title: words.conveners.title(chosen.length),
      help: words.conveners.help,
      start: {},
      submit: words.conveners.submit(chosen.length),
      toInput: () => ({
        tasks: chosen.map(({ task: { id, revision }, organisationId }) => ({ id, revision, organisationId })),
      }),
      done: words.conveners.done(chosen.length),
      onDone: () => keep(undefined),
    });
  return (
    <>
      <ChoiceBar>
        <span className="settle-bar-all">{words.conveners.chosen(chosen.length, rows.length)}</span>
        <Button type="primary" disabled={chosen.length === 0} onClick={name}>
          {words.conveners.submit(chosen.length)}
        </Button>
        <Button onClick={offerFirst} disabled={chosen.length === rows.length}>
          {words.conveners.first}
        </Button>
        {chosen.length > 0 && <Button onClick={() => keep(undefined)}>{words.conveners.clear}</Button>}
      </ChoiceBar>
      <SettleRows directiveId={directiveId} label={words.step.conveners.name} rows={rows}>
        {({ task }) => (
          <ConvenerChoice
            task={task}
            value={choices[task.id]}
            onChange={(organisationId) => {
              const { [task.id]: _, ...others } = choices;
              keep(organisationId === undefined ? others : { ...others, [task.id]: organisationId });
            }}
          />
        )}
      </SettleRows>
    </>
  );
}
