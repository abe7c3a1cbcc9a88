import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { TakeoverView } from '#contract/takeover.ts';
import { takeOver, takeoverQuery, withdrawTakeover } from '../../api/takeovers.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** The one step that takes the ledger over, and the way back: always in sight at the window's foot. */
export function TakeOverBar({ view, saving }: { view: TakeoverView; saving: boolean }) {
  const words = useWords(takeoverWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const { proposed, unmatched, left_out } = view.counts.matches;
  const waiting = view.makesDirective ? 0 : proposed + unmatched;
  const tasks = view.counts.tasks - (view.makesDirective ? 0 : left_out);
  const taking = useMutation({
    mutationFn: () => takeOver(view.id, { revision: view.revision }),
    onSettled: () => client.invalidateQueries(),
  });
  const withdrawing = useMutation({
    mutationFn: () => withdrawTakeover(view.id),
    onSuccess: async () => {
      if (view.state === 'open') {
        await navigate({ to: '/takeovers' });
        client.removeQueries({ queryKey: takeoverQuery(view.id).queryKey });
      }
      await client.invalidateQueries();
    },
    onSettled: () => setAsked(false),
  });
  if (view.state === 'withdrawn') return null;
  const open = view.state === 'open';
  const error = taking.error ?? withdrawing.error;
  return (
    <div className="takeover-bar not-printed">
      {view.can.includes('take_over') && (
        <Button
          type="primary"
          disabled={tasks === 0 || waiting > 0 || saving}
          loading={taking.isPending}
          onClick={() => taking.mutate()}
        >
          {taking.isPending ? words.taking : words.take(tasks)}
        </Button>
      )}
      {!open && view.directiveId && (
        <Link to="/d/$directiveId/ledger" params={{ directiveId: view.directiveId }}>
          {words.openLedger}
        </Link>
      )}
      {view.can.includes('withdraw') && !asked && (
        <Button type="link" onClick={() => setAsked(true)}>
          {open ? words.discard : words.withdraw}
        </Button>
      )}
      {asked && (
        <span className="takeover-asked">
          {open ? words.discardQuestion : words.withdrawQuestion}
          <Button danger loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
            {words.yes}
          </Button>
          <Button onClick={() => setAsked(false)}>{words.no}</Button>
        </span>
      )}
      <span className="quiet takeover-bar-says" role="status">
        {saving && words.saving}
        {!saving && (waiting > 0 ? words.waiting(waiting) : words.unverified)}
      </span>
      {error && <ErrorState error={error} />}
    </div>
  );
}
