import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useId, useState } from 'react';
import type { DraftTask } from '#contract/draft.ts';
import { suggestionsQuery } from '../../api/drafts.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { reviewTerms } from '../../words/review-terms.ts';
import { useReview } from './review-context.ts';
import { useCorrect } from './use-correct.ts';

/** The names in a task that the register does not know: which organisation each means is for a person to say. */
export function UnknownNames({ task }: { task: DraftTask }) {
  const unknown = new Set(
    task.responsibilities.flatMap(({ organisations }) =>
      organisations.filter(({ provisional, chosen }) => provisional && !chosen).map(({ name }) => name),
    ),
  );
  return [...unknown].map((name) => <UnknownName key={name} task={task} name={name} />);
}

function UnknownName({ task, name }: { task: DraftTask; name: string }) {
  const words = useWords(reviewWords);
  const { suggestionReason } = useWords(reviewTerms);
  const { draft } = useReview();
  const { data } = useQuery(suggestionsQuery(draft.id, name));
  const correct = useCorrect();
  const [everywhere, setEverywhere] = useState(true);
  const everywhereId = useId();
  const choose = (organisationId: string | null) =>
    correct.mutate({
      correction: { kind: 'choose_organisation', name, organisationId, task: everywhere ? null : task.key },
      reason: '',
      revision: draft.revision,
    });
  return (
    <fieldset className="unknown-name not-printed">
      <legend>{words.unknownName(name)}</legend>
      {data?.suggestions.map(({ id, shortName, fullName, reason }) => (
        <Button
          key={id}
          size="small"
          disabled={correct.isPending}
          title={`${fullName} · ${suggestionReason[reason]}`}
          onClick={() => choose(id)}
        >
          <span lang="zh-CN">{shortName}</span>
        </Button>
      ))}
      <Button size="small" type="dashed" disabled={correct.isPending} onClick={() => choose(null)}>
        {words.newOrganisation}
      </Button>
      <span className="field-check">
        <input
          id={everywhereId}
          type="checkbox"
          checked={everywhere}
          onChange={(event) => setEverywhere(event.target.checked)}
        />
        <label htmlFor={everywhereId}>{words.everywhere}</label>
      </span>
      {correct.error && <ErrorState error={correct.error} />}
    </fieldset>
  );
}
