import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { DraftView } from '#contract/draft.ts';
import { useSettings } from '../../settings.ts';
import { useShortcut } from '../../shell/use-shortcut.ts';

const route = getRouteApi('/drafts/$draftId');

/** `u` leads to the person's last correction that stands, with the question why it is undone; its number, or null. */
export function useUndoKey(draft: DraftView): number | null {
  const { name } = useSettings();
  const navigate = route.useNavigate();
  const [undoing, setUndoing] = useState<number | null>(null);
  useShortcut('u', () => {
    const last = draft.corrections.find(({ by, undone }) => by === name && undone === null);
    if (!last) return;
    setUndoing(last.number);
    void navigate({ search: { view: 'history' }, replace: true, resetScroll: false });
  });
  return undoing;
}
