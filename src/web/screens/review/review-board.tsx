import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { DraftView } from '#contract/draft.ts';
import { useNameDialog } from '../../parts/name-dialog.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useMedia } from '../../parts/use-media.ts';
import { useSettings } from '../../settings.ts';
import { useShortcut } from '../../shell/use-shortcut.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { AllUnknownNames } from './all-unknown-names.tsx';
import { Difference } from './difference.tsx';
import { DraftHead } from './draft-head.tsx';
import { GoneTask } from './gone-task.tsx';
import { History } from './history.tsx';
import { Registering } from './registering.tsx';
import { ReviewAnswer } from './review-answer.tsx';
import { ReviewBar } from './review-bar.tsx';
import { LightContext, type Lit, ReviewContext } from './review-context.ts';
import { type Attention, attentionOf, groupReview, headKeyOf, type ReviewItem } from './review-items.ts';
import { ReviewRows } from './review-rows.tsx';
import { SourceSide } from './source-side.tsx';

const route = getRouteApi('/drafts/$draftId');

/** A draft under review: its source at the left, its lines at the right; on a narrow screen one of them at a time. */
export function ReviewBoard({ draft, unreachable }: { draft: DraftView; unreachable: boolean }) {
  const words = useWords(reviewWords);
  const { view } = route.useSearch();
  const [openKey = null, setOpenKey] = useKept<string>(`taizhang.review.${draft.id}.open`);
  const navigate = route.useNavigate();
  const [lit, light] = useState<Lit | null>(null);
  const [wanted, setWanted] = useState<{ itemKey: string } | null>(null);
  const [side, setSide] = useState<'rows' | 'source'>('rows');
  const narrow = useMedia('(max-width: 900px)');
  const { groups, unfold, toggleGroup } = useGroups(draft, openKey);
  const { askName, changeName, nameDialog } = useNameDialog();
  const undoing = useUndoKey(draft);

  const toggle = useCallback(
    (item: ReviewItem) => {
      if (item.kind === 'head') toggleGroup(item.attention);
      else setOpenKey(openKey === item.key ? undefined : item.key);
    },
    [toggleGroup, openKey, setOpenKey],
  );
  const showRows = () => {
    if (view !== undefined) void navigate({ search: {}, replace: true, resetScroll: false });
  };
  const chooseTask = (taskKey: string) => {
    const task = draft.tasks.find(({ key }) => key === taskKey);
    if (task) unfold(attentionOf(task));
    setOpenKey(taskKey);
    setSide('rows');
    showRows();
  };
  const goTo = (group: Attention) => {
    unfold(group);
    setWanted({ itemKey: headKeyOf(group) });
    setSide('rows');
    showRows();
  };
  const review = useMemo(
    () => ({ draft, openKey, showSource: () => setSide('source'), askName }),
    [draft, openKey, askName],
  );
  const lights = useMemo(() => ({ lit, light }), [lit]);
  return (
    <ReviewContext value={review}>
      <LightContext value={lights}>
        <PageHead title={words.title} sentence={<ReviewAnswer counts={groups.counts} onGoTo={goTo} />} />
        <div className={`review review-shows-${side}`}>
          <SourceSide shown={!narrow || side === 'source'} onChoose={chooseTask} />
          <div className="review-side">
            <ReviewBar
              side={side}
              onSide={setSide}
              onChangeName={changeName}
              view={view ?? 'rows'}
              unreachable={unreachable}
            />
            <div className="review-rows-side">
              <Registering />
              {view === 'difference' && <Difference onChoose={chooseTask} />}
              {view === 'history' && <History undoing={undoing} />}
              {view === undefined && (
                <>
                  <DraftHead />
                  {draft.tasks.length === 0 && <p className="review-by-hand">{words.byHand}</p>}
                  <AllUnknownNames />
                  <GoneTask openKey={openKey} onForget={() => setOpenKey(undefined)} />
                  <ReviewRows items={groups.items} wanted={wanted} onToggle={toggle} />
                </>
              )}
            </div>
          </div>
        </div>
        {nameDialog}
      </LightContext>
    </ReviewContext>
  );
}

/** `u` leads to the person's last correction that stands, with the question why it is undone; its number, or null. */
function useUndoKey(draft: DraftView): number | null {
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
