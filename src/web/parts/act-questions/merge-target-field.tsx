import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { standingQuery } from '../../api/standing.ts';
import { taskAtQuery } from '../../api/task-at.ts';
import { actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { ActField } from '../act-form/act-fields.tsx';
import './act-questions.css';

/** The task into which another goes, as it was seen when it was chosen. */
export interface MergeTarget {
  id: string;
  revision: number;
  ordinal: number;
  clause: string;
}

/** Another task of the same ledger, chosen by its number; its clause is shown so that it is seen to be the right one. */
export function MergeTargetField(props: {
  task: { id: string; directiveId: string };
  value: MergeTarget | null;
  issues: readonly string[];
  onChange: (target: MergeTarget | null) => void;
}) {
  const words = useWords(actQuestionWords);
  const queries = useQueryClient();
  const { task, value, onChange } = props;
  const [typed, setTyped] = useState(String(value?.ordinal ?? ''));
  const ordinal = Number(typed);
  const { data: found } = useQuery({
    ...taskAtQuery(task.directiveId, ordinal),
    enabled: Number.isInteger(ordinal) && ordinal > 0,
  });
  const isMissing = typed !== '' && (found === null || found?.id === task.id);

  const choose = async (text: string) => {
    setTyped(text);
    onChange(null);
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) return;
    const row = await queries.fetchQuery(taskAtQuery(task.directiveId, number));
    if (!row || row.id === task.id) return;
    const { revision } = await queries.fetchQuery(standingQuery(row.id));
    onChange({ id: row.id, revision, ordinal: number, clause: row.text });
  };
  return (
    <div>
      <ActField label={words.mergeInto} issues={isMissing ? [words.mergeIntoNone] : props.issues}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            step={1}
            value={typed}
            onChange={(event) => void choose(event.target.value)}
          />
        )}
      </ActField>
      {value && (
        <p className="act-clause" lang="zh-CN">
          {value.clause}
        </p>
      )}
    </div>
  );
}
