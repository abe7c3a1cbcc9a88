import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { DraftView } from '#contract/draft.ts';
import { meQuery } from '../../api/queries.ts';
import { useShortcut } from '../../shell/use-shortcut.ts';

const route = getRouteApi('/drafts/$draftId');

/** `u` leads to the person's last correction that stands, with the question why it is undone; its number, or null. */
export function useUndoKey(draft: DraftView): number | null {
  const { data: me } = useQuery(meQuery);
  const navigate = route.useNavigate();
  const [undoing, setUndoing] = useState<number | null>(null);
  useShortcut('u', () => {
    if (!draft.can.includes('correct')) return;
    const last = draft.corrections.find(({ by, undone }) => by === me?.name && undone === null);
    if (!last) return;
    setUndoing(last.number);
    void navigate({ search: { view: 'history' }, replace: true, resetScroll: false });
  });
  return undoing;
}
