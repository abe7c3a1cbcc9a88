import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { AssignmentGroup, AssignmentWork } from '#contract/my-work.ts';
import { assignmentWorkQuery, fetchAllWork } from '../../api/my-work.ts';
import { ErrorState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { ReceiveTable } from './receive-table.tsx';
import { useDirectAct } from './use-direct-act.ts';
import { WorkSection } from './work-section.tsx';

/** What was assigned to the reader's organisation: received one by one, or many at once. */
export function ReceiveSection({ group, say }: { group: AssignmentGroup; say: (said: string) => void }) {
  const { toReceive: words, more } = useWords(myWorkWords);
  const query = useInfiniteQuery(assignmentWorkQuery('to_receive'));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const [chosen, setChosen] = useState<ReadonlyMap<string, AssignmentWork>>(new Map());
  const direct = useDirectAct(say);
  // What has been received meanwhile, here or by a colleague, is chosen no longer.
  const wanted = [...chosen.values()].filter(
    ({ id }) => items.some((item) => item.id === id) || items.length < group.total,
  );
  const receive = (assignments: readonly AssignmentWork[]) =>
    direct.run(
      {
        act: 'receive_assignments',
        input: { assignments: assignments.map(keyOf) },
        done: words.received(assignments.length),
      },
      { onSuccess: () => setChosen(new Map()) },
    );
  const chooseAll = async (all: boolean) => {
    if (!all) return setChosen(new Map());
    const whole = items.length < group.total ? await fetchAllWork('to_receive') : items;
    setChosen(new Map(whole.map((item) => [item.id, item])));
  };
  const toggle = (item: AssignmentWork) => {
    const next = new Map(chosen);
    if (!next.delete(item.id)) next.set(item.id, item);
    setChosen(next);
  };
  const left = group.total - items.length;
  return (
    <WorkSection id="to-receive" title={words.title} count={group.total} help={words.help}>
      <div className="work-bar not-printed">
        <label className="work-all">
          <input
            type="checkbox"
            checked={wanted.length > 0 && wanted.length >= group.total}
            onChange={({ target }) => void chooseAll(target.checked)}
          />
          {words.all}
        </label>
        <Button
          type="primary"
          disabled={wanted.length === 0}
          loading={direct.isPending}
          onClick={() => receive(wanted.map((item) => items.find(({ id }) => id === item.id) ?? item))}
        >
          {words.receive(wanted.length)}
        </Button>
      </div>
      {direct.error && <ErrorState error={direct.error} />}
      {query.data ? (
        <ReceiveTable
          items={items}
          isChosen={({ id }) => chosen.has(id)}
          onToggle={toggle}
          onReceive={(item) => receive([item])}
          isPending={direct.isPending}
        />
      ) : (
        <PendingState query={query} />
      )}
      {left > 0 && query.data && (
        <Button type="link" className="show-more" onClick={() => void query.fetchNextPage()}>
          {more(left)}
        </Button>
      )}
    </WorkSection>
  );
}

function keyOf({ organisationId, id, revision }: AssignmentWork) {
  return { organisationId, id, revision };
}
