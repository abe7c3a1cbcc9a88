import { useQuery } from '@tanstack/react-query';
import type { TaskDifference } from '#contract/draft.ts';
import { differenceQuery } from '../../api/drafts.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { reviewTerms } from '../../words/review-terms.ts';
import { terms } from '../../words/terms.ts';
import { ChangedWords } from './changed-words.tsx';
import { useReview } from './review-context.ts';
import { sayField } from './say-field.ts';

/** What registering a corrected document would change in the ledger, task by task; what stays is only counted. */
export function Difference({ onChoose }: { onChoose: (taskKey: string) => void }) {
  const words = useWords(reviewWords);
  const { draft } = useReview();
  const query = useQuery(differenceQuery(draft.id, draft.revision));
  const changes = query.data?.tasks.filter(({ change }) => change !== 'unchanged') ?? [];
  const { shown, more } = useFirstRows(changes);
  if (!query.data) return <PendingState query={query} />;
  return (
    <section className="difference" aria-label={words.viewNames.difference}>
      <p className="difference-answer">{words.difference(query.data.counts)}</p>
      <ol>
        {shown.map((difference) => (
          <ChangedTask
            key={difference.taskId ?? difference.key}
            difference={difference}
            onChoose={onChoose}
          />
        ))}
      </ol>
      <ShowMore {...more} />
    </section>
  );
}

function ChangedTask(props: { difference: TaskDifference; onChoose: (taskKey: string) => void }) {
  const words = useWords(reviewWords);
  const { taskChange, taskField } = useWords(reviewTerms);
  const termWords = useWords(terms);
  const { change, fields, key, before, after } = props.difference;
  const shown = after ?? before;
  const say = (version: typeof before, field: (typeof fields)[number]) =>
    version ? sayField(version, field, termWords) : '';
  return (
    <li className={`difference-task difference-${change}`}>
      <p className="difference-head">
        <strong>{taskChange[change]}</strong>{' '}
        {key !== null && shown ? (
          <button type="button" className="plain-button" onClick={() => props.onChoose(key)}>
            {words.taskNumber(shown.ordinal)}
          </button>
        ) : (
          shown && words.taskNumber(shown.ordinal)
        )}
      </p>
      {change === 'changed' ? (
        <dl className="difference-fields">
          {fields.map((field) => (
            <div key={field}>
              <dt>{taskField[field]}</dt>
              <dd>
                <ChangedWords before={say(before, field)} after={say(after, field)} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        shown && <p lang="zh-CN">{shown.text}</p>
      )}
    </li>
  );
}
