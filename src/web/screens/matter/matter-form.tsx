import Button from 'antd/es/button';
import type { FormEvent } from 'react';
import { basisKinds } from '#contract/values.ts';
import { ActDateField, ActField, ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { IssueSummary } from '../../parts/act-form/issue-summary.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { matterWords } from '../../words/matter.ts';
import { standingWords } from '../../words/standing.ts';
import { emptyTask, type TaskDraft } from './matter-draft.ts';
import { TaskFields } from './task-fields.tsx';
import { useMatter } from './use-matter.ts';

/** The matter with its basis and its tasks; what is typed stays until it is registered. */
export function MatterForm({ issuer, today }: { issuer: string; today: string }) {
  const words = useWords(matterWords);
  const { basisKind } = useWords(standingWords);
  const { draft, change, clear, send, isPending, error, issues, issuesAt } = useMatter({ issuer, today });
  const changeTask = (at: number, part: Partial<TaskDraft>) =>
    change({ tasks: draft.tasks.map((task, index) => (index === at ? { ...task, ...part } : task)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) send();
  };
  return (
    <form className="matter" onSubmit={submit} noValidate>
      {issues.length > 0 && <IssueSummary issues={issues} />}
      {error && issues.length === 0 && <ErrorState error={error} />}
      <div className="matter-basis">
        <ActField label={words.name} issues={issuesAt('title')}>
          {(control) => (
            <input
              {...control}
              type="text"
              lang="zh-CN"
              maxLength={200}
              autoComplete="off"
              value={draft.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          )}
        </ActField>
        <div className="matter-line">
          <SelectField
            label={words.basisKind}
            value={draft.basisKind}
            options={basisKinds}
            say={(kind) => basisKind[kind]}
            onChange={(kind) => change({ basisKind: kind })}
          />
          <ActDateField
            label={words.decidedOn}
            issues={issuesAt('decidedOn')}
            value={draft.decidedOn}
            max={today}
            onChange={(decidedOn) => change({ decidedOn })}
          />
          <ActField label={words.issuer} hint={words.issuerHint} issues={issuesAt('issuer')}>
            {(control) => (
              <input
                {...control}
                type="text"
                lang="zh-CN"
                maxLength={100}
                value={draft.issuer}
                onChange={({ target }) => change({ issuer: target.value })}
              />
            )}
          </ActField>
        </div>
        <ActWordsField
          label={words.basis}
          hint={words.basisHint}
          issues={issuesAt('basis')}
          value={draft.basis}
          onChange={(basis) => change({ basis })}
        />
      </div>
      {draft.tasks.map((task, index) => (
        <TaskFields
          // Tasks have nothing but their place to be told by.
          key={index}
          number={index + 1}
          task={task}
          issuesAt={(name) => issuesAt(`tasks.${index}.${name}`)}
          onChange={(part) => changeTask(index, part)}
          {...(draft.tasks.length > 1 && {
            onRemove: () => change({ tasks: draft.tasks.filter((_, at) => at !== index) }),
          })}
        />
      ))}
      <div className="matter-end">
        <Button onClick={() => change({ tasks: [...draft.tasks, emptyTask] })}>{words.addTask}</Button>
      </div>
      <div className="matter-end">
        <Button type="primary" htmlType="submit" loading={isPending}>
          {words.submit(draft.tasks.length)}
        </Button>
        <Button onClick={clear}>{words.clear}</Button>
        <span className="quiet">{words.kept}</span>
      </div>
    </form>
  );
}
