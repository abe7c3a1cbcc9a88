import Button from 'antd/es/button';
import { deadlineKinds } from '#contract/values.ts';
import { ActDateField, ActField, ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { matterWords } from '../../words/matter.ts';
import { terms } from '../../words/terms.ts';
import { AddOrganisation } from './add-organisation.tsx';
import { addName, askedRoles, type TaskDraft } from './matter-draft.ts';

const deadlineChoices = [...deadlineKinds, 'none'] as const;

/** One task of a matter: what is to be done, by whom, by when. */
export function TaskFields(props: {
  number: number;
  task: TaskDraft;
  issuesAt: (name: string) => string[];
  onChange: (part: Partial<TaskDraft>) => void;
  /** Undefined where it is the only one. */
  onRemove?: () => void;
}) {
  const words = useWords(matterWords);
  const { deadlineKind } = useWords(terms);
  const { number, task, issuesAt, onChange, onRemove } = props;
  const { names, chosen } = task;
  return (
    <fieldset className="matter-task">
      <legend>{words.task(number)}</legend>
      <ActWordsField
        label={words.clause}
        hint={words.clauseHint}
        rows={3}
        maxLength={2_000}
        issues={issuesAt('clause')}
        value={task.clause}
        onChange={(clause) => onChange({ clause })}
      />
      <div className="matter-roles">
        {askedRoles.map((role) => (
          <ActField key={role} label={words.names[role]} issues={[]}>
            {(control) => (
              <input
                {...control}
                type="text"
                lang="zh-CN"
                autoComplete="off"
                value={names[role]}
                onChange={({ target }) => onChange({ names: { ...names, [role]: target.value } })}
              />
            )}
          </ActField>
        ))}
      </div>
      {issuesAt('responsibilities').map((issue) => (
        <p key={issue} className="field-problem">
          ▲ {issue}
        </p>
      ))}
      <p className="field-hint">{words.namesHint}</p>
      <AddOrganisation
        onAdd={(role, { id, shortName }) =>
          onChange({
            names: { ...names, [role]: addName(names[role], shortName) },
            chosen: { ...chosen, [shortName]: id },
          })
        }
      />
      <div className="matter-line">
        <SelectField
          label={words.deadlineKind}
          value={task.deadlineKind}
          options={deadlineChoices}
          say={(kind) => (kind === 'none' ? words.noDeadline : deadlineKind[kind])}
          onChange={(kind) => onChange({ deadlineKind: kind })}
        />
        {task.deadlineKind !== 'none' && task.deadlineKind !== 'when_appropriate' && (
          <ActDateField
            label={words.deadlineOn}
            issues={issuesAt('deadline')}
            value={task.deadlineOn}
            onChange={(deadlineOn) => onChange({ deadlineOn })}
          />
        )}
      </div>
      {onRemove && (
        <Button size="small" onClick={onRemove}>
          {words.removeTask(number)}
        </Button>
      )}
    </fieldset>
  );
}
