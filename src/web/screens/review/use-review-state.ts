import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { DraftView } from '#contract/draft.ts';
import { useKept } from '../../parts/use-kept.ts';
import type { Lit } from './review-context.ts';
import { type Attention, attentionOf, groupReview, headKeyOf, type ReviewItem } from './review-items.ts';

const route = getRouteApi('/drafts/$draftId');

/** What the review screen remembers: which line is open, which words are lit, what is folded, what is in view. */
export function useReviewState(draft: DraftView) {
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const [openKey = null, setOpenKey] = useKept<string>(`taizhang.review.${draft.id}.open`);
  const [lit, light] = useState<Lit | null>(null);
  const [wanted, setWanted] = useState<{ itemKey: string } | null>(null);
  const [side, setSide] = useState<'rows' | 'source'>('rows');
  const { groups, unfold, toggleGroup } = useGroups(draft, openKey);

  const showRows = () => {
    setSide('rows');
    if (view !== undefined) void navigate({ search: {}, replace: true, resetScroll: false });
  };
  const toggle = useCallback(
    (item: ReviewItem) => {
      if (item.kind === 'head') toggleGroup(item.attention);
      else setOpenKey(openKey === item.key ? undefined : item.key);
    },
    [toggleGroup, openKey, setOpenKey],
  );
  const chooseTask = (taskKey: string) => {
    const task = draft.tasks.find(({ key }) => key === taskKey);
    if (task) unfold(attentionOf(task));
    setOpenKey(taskKey);
    showRows();
  };
  const goTo = (group: Attention) => {
    unfold(group);
    setWanted({ itemKey: headKeyOf(group) });
    showRows();
  };
  const review = useMemo(() => ({ draft, openKey, showSource: () => setSide('source') }), [draft, openKey]);
  const lights = useMemo(() => ({ lit, light }), [lit]);
  const close = () => setOpenKey(undefined);
  return { review, lights, groups, wanted, side, setSide, toggle, chooseTask, goTo, close };
}

/** The lines in their groups; what needs nobody is folded until it is asked for. */
function useGroups(draft: DraftView, openKey: string | null) {
  const [open, setOpen] = useState<ReadonlySet<Attention>>(new Set(['settle', 'look']));
  const groups = useMemo(
    () => groupReview(draft.tasks, draft.diagnostics, open, openKey),
    [draft.tasks, draft.diagnostics, open, openKey],
  );
  const unfold = useCallback((group: Attention) => setOpen((groups) => new Set([...groups, group])), []);
  const toggleGroup = useCallback(
    (group: Attention) =>
      setOpen((groups) => {
        const next = new Set(groups);
        if (!next.delete(group)) next.add(group);
        return next;
      }),
    [],
  );
  return { groups, unfold, toggleGroup };
}
