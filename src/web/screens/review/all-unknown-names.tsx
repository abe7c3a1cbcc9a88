import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { refreshDraft, sendCorrection } from '../../api/drafts.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { listUnknownNames, type UnknownName } from './list-unknown-names.ts';
import { NameChoice } from './name-choice.tsx';
import { useMayCorrect, useReview } from './review-context.ts';

/** All names of the document that the register does not know, once each: what is said here holds wherever they stand. */
export function AllUnknownNames() {
  const words = useWords(reviewWords);
  const names = listUnknownNames(useReview().draft.tasks);
  const { shown, more } = useFirstRows(names, 20);
  const keepAll = useKeepNames(names);
  const mayCorrect = useMayCorrect();
  if (names.length === 0 || !mayCorrect) return null;
  return (
    <details className="aside-list not-printed">
      <summary>{words.unknownNames(names.length)}</summary>
      <ul>
        {shown.map(({ name, taskCount }) => (
          <li key={name}>
            <span lang="zh-CN">{name}</span> <span className="quiet">{words.inTasks(taskCount)}</span>
            <span className="aside-list-choice">
              <NameChoice name={name} taskKey={null} />
            </span>
          </li>
        ))}
      </ul>
      <ShowMore {...more} />
      <Button loading={keepAll.isPending} onClick={() => keepAll.mutate()}>
        {words.keepAllNames(names.length)}
      </Button>
      {keepAll.error && <ErrorState error={keepAll.error} />}
    </details>
  );
}

/** Keeps every name as an organisation of its own, each by a correction that can be undone by itself. */
function useKeepNames(names: readonly UnknownName[]) {
  const client = useQueryClient();
  const { draft } = useReview();
  return useMutation({
    mutationFn: async () => {
      let { revision } = draft;
      for (const { name } of names) {
        const correction = { kind: 'choose_organisation' as const, name, organisationId: null, task: null };
        ({ revision } = await sendCorrection(draft.id, { revision, reason: '', correction }));
      }
    },
    onSettled: () => refreshDraft(client, draft.id),
  });
}
