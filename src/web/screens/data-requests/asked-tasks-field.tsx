import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { taskSearchQuery } from '../../api/takeovers.ts';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { dataRequestWords } from '../../words/data-requests.ts';

/** A task that data are asked about. */
export interface AskedTask {
  id: string;
  ordinal: number;
}

/** The tasks of a directive that data are asked about, found by words of their clause; none where it is about no task. */
export function AskedTasksField(props: {
  directiveId: string;
  value: readonly AskedTask[];
  onChange: (tasks: AskedTask[]) => void;
}) {
  const words = useWords(dataRequestWords);
  const { remove } = useWords(actQuestionWords);
  const { directiveId, value, onChange } = props;
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const { data } = useQuery(taskSearchQuery(directiveId, sought));
  const chosen = new Set(value.map(({ id }) => id));
  const found = sought === '' ? [] : (data?.rows ?? []).filter(({ id }) => !chosen.has(id));
  const choose = ({ id, ordinal }: AskedTask) => {
    setTyped('');
    onChange([...value, { id, ordinal }]);
  };
  return (
    <div>
      <ActLineField
        label={words.fields.tasks}
        hint={words.fields.tasksHint}
        issues={[]}
        value={typed}
        onChange={setTyped}
      />
      <ul className="asked-tasks" aria-live="polite">
        {found.map((task) => (
          <li key={task.id}>
            <button type="button" onClick={() => choose(task)}>
              {words.task(task.ordinal)} <span lang="zh-CN">{task.text}</span>
            </button>
          </li>
        ))}
        {sought !== '' && data?.rows.length === 0 && <li className="quiet">{words.noTask}</li>}
      </ul>
      {value.length > 0 && (
        <ul className="act-chosen">
          {value.map(({ id, ordinal }) => (
            <li key={id}>
              {words.task(ordinal)}
              <button
                type="button"
                className="plain-button"
                aria-label={remove(words.task(ordinal))}
                onClick={() => onChange(value.filter((task) => task.id !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
