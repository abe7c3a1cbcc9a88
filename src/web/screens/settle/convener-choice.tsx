import type { UnsettledTask } from '#contract/to-settle.ts';
import { PlaceholderTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { settleWords } from '../../words/settle.ts';

/** Those who carry the task as buttons: a press chooses one as convener, another press takes the choice back. */
export function ConvenerChoice(props: {
  task: UnsettledTask;
  value: string | undefined;
  onChange: (organisationId: string | undefined) => void;
}) {
  const words = useWords(settleWords);
  const { task, value, onChange } = props;
  const candidates = listCandidates(task);
  return (
    <fieldset className="settle-carriers" lang="zh-CN">
      <legend className="only-heard">{words.conveners.ofTask(task.ordinal)}</legend>
      {candidates.map(({ organisationId, name }) => (
        <button
          key={organisationId}
          type="button"
          className="convener-choice"
          aria-pressed={organisationId === value}
          onClick={() => onChange(organisationId === value ? undefined : organisationId)}
        >
          {name}
        </button>
      ))}
      {candidates.length === 0 && <span className="quiet">{words.conveners.nobodyYet}</span>}
      {task.placeholders.map(({ id, name }) => (
        <PlaceholderTag key={id} name={name} />
      ))}
    </fieldset>
  );
}

/** Those who may convene a task: each organisation that carries it, once, in printed order. */
export function listCandidates({ carriers }: UnsettledTask) {
  const carrying = carriers.filter(({ role }) => role !== 'supervisor');
  return [...new Map(carrying.map((carrier) => [carrier.organisationId, carrier])).values()];
}
