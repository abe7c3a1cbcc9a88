import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { TakeoverView } from '#contract/takeover.ts';
import { takeOver, takeoverQuery, withdrawTakeover } from '../../api/takeovers.ts';
import { useNameDialog } from '../../parts/name-dialog.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** The one step that takes the ledger over, and the way back: always in sight at the window's foot. */
export function TakeOverBar({ view, saving }: { view: TakeoverView; saving: boolean }) {
  const words = useWords(takeoverWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { askName, nameDialog } = useNameDialog();
  const [asked, setAsked] = useState(false);
  const { proposed, unmatched, left_out } = view.counts.matches;
  const waiting = view.makesDirective ? 0 : proposed + unmatched;
  const tasks = view.counts.tasks - (view.makesDirective ? 0 : left_out);
  const taking = useMutation({
    mutationFn: (by: string) => takeOver(view.id, { revision: view.revision, by }),
    onSettled: () => client.invalidateQueries(),
  });
  const withdrawing = useMutation({
    mutationFn: (by: string) => withdrawTakeover(view.id, by),
    onSuccess: async () => {
      if (view.state === 'open') {
        await navigate({ to: '/takeovers' });
        client.removeQueries({ queryKey: takeoverQuery(view.id).queryKey });
      }
      await client.invalidateQueries();
    },
    onSettled: () => setAsked(false),
  });
  const withName = async (act: (by: string) => void) => {
    const name = await askName();
    if (name) act(name);
  };
  if (view.state === 'withdrawn') return null;
  const open = view.state === 'open';
  const error = taking.error ?? withdrawing.error;
  return (
    <div className="takeover-bar not-printed">
      {open && (
        <Button
          type="primary"
          disabled={tasks === 0 || waiting > 0 || saving}
          loading={taking.isPending}
          onClick={() => void withName(taking.mutate)}
        >
          {taking.isPending ? words.taking : words.take(tasks)}
        </Button>
      )}
      {!open && view.directiveId && (
        <Link to="/d/$directiveId/ledger" params={{ directiveId: view.directiveId }}>
          {words.openLedger}
        </Link>
      )}
      {asked ? (
        <span className="takeover-asked">
          {open ? words.discardQuestion : words.withdrawQuestion}
          <Button danger loading={withdrawing.isPending} onClick={() => void withName(withdrawing.mutate)}>
            {words.yes}
          </Button>
          <Button onClick={() => setAsked(false)}>{words.no}</Button>
        </span>
      ) : (
        <Button type="link" onClick={() => setAsked(true)}>
          {open ? words.discard : words.withdraw}
        </Button>
      )}
      <span className="quiet takeover-bar-says" role="status">
        {saving && words.saving}
        {!saving && (waiting > 0 ? words.waiting(waiting) : words.unverified)}
      </span>
      {error && <ErrorState error={error} />}
      {nameDialog}
    </div>
  );
}
