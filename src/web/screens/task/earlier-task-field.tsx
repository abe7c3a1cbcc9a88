import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { directivesQuery } from '../../api/queries.ts';
import { taskAtQuery } from '../../api/task-at.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActField } from '../../parts/act-form/act-fields.tsx';
import { useWords } from '../../words/bilingual.ts';
import { yearWords } from '../../words/year.ts';

/** A task of another directive. */
export interface EarlierTask {
  id: string;
  clause: string;
}

/** A task of another directive, chosen by the directive and its number there; its clause is shown so that it is seen to be the right one. */
export function EarlierTaskField(props: {
  /** The directive of the task that is to be linked. */
  directiveId: string;
  value: EarlierTask | null;
  issues: readonly string[];
  onChange: (task: EarlierTask | null) => void;
}) {
  const words = useWords(yearWords);
  const queries = useQueryClient();
  const { data } = useQuery(directivesQuery);
  const [directiveId, setDirectiveId] = useState('');
  const [typed, setTyped] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const others = (data?.directives ?? []).filter(({ id }) => id !== props.directiveId);
  const choose = async (ofDirective: string, ordinal: string) => {
    setDirectiveId(ofDirective);
    setTyped(ordinal);
    props.onChange(null);
    const number = Number(ordinal);
    if (ofDirective === '' || !Number.isInteger(number) || number < 1) return setIsMissing(false);
    const found = await queries.fetchQuery(taskAtQuery(ofDirective, number));
    setIsMissing(!found);
    if (found) props.onChange({ id: found.id, clause: found.text });
  };
  return (
    <>
      <ActChoiceField
        label={words.linkDirective}
        issues={[]}
        value={directiveId}
        options={others.map(({ id }) => id)}
        say={(id) => {
          const found = others.find((each) => each.id === id);
          return found?.docNumber ?? found?.title ?? '';
        }}
        none={words.chooseOutcome}
        onChange={(id) => void choose(id, typed)}
      />
      <ActField label={words.linkOrdinal} issues={isMissing ? [words.linkMissing] : props.issues}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            step={1}
            value={typed}
            onChange={(event) => void choose(directiveId, event.target.value)}
          />
        )}
      </ActField>
      {props.value && (
        <p className="act-clause" lang="zh-CN">
          {props.value.clause}
        </p>
      )}
    </>
  );
}
