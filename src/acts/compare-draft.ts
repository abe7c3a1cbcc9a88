import {
  compareDirectives,
  type TaskDifference,
  type VersionedTask,
} from '#ledger/review/compare-directives.ts';
import { directiveOf } from '#ledger/review/review.ts';
import type { Db } from '#store/open-store.ts';
import { listParsedTasks } from '#store/read/list-parsed-tasks.ts';
import type { ReviewedDraft } from './load-review.ts';

/** What a draft would change of a registered directive; tasks are named by id before and by key after. */
export async function compareDraft(
  db: Db,
  { review, entries }: Pick<ReviewedDraft, 'review' | 'entries'>,
  directiveId: string,
): Promise<TaskDifference[]> {
  const before = (await listParsedTasks(db, directiveId)).map(
    ({ id, organisationIds, ...task }): VersionedTask => ({ name: id, task, organisationIds }),
  );
  const after = directiveOf(review, []).tasks.map(
    (task, index): VersionedTask => ({
      name: review.tasks[index]?.key ?? '',
      task,
      organisationIds: (entries[index] ?? []).map((names) =>
        names.map(({ organisationId }) => organisationId),
      ),
    }),
  );
  return compareDirectives(before, after);
}
