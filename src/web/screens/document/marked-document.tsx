import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { DocumentView, Mark } from '#contract/directive.ts';
import { SourceText } from '../../parts/source-text/source-text.tsx';
import { DocumentOutline } from './document-outline.tsx';
import { markAt, marksShown, type SwitchableKind } from './mark-kinds.ts';
import { MarkLegend } from './mark-legend.tsx';
import { MarkReading } from './mark-reading.tsx';
import '../../parts/source-text/document-marks.css';

const route = getRouteApi('/d/$directiveId/document');

/**
 * The text between its outline and what the chosen mark was read as. The place stands in the address: who arrives by
 * it is scrolled there, who chooses a mark in view is not moved.
 */
export function MarkedDocument({ directiveId, view }: { directiveId: string; view: DocumentView }) {
  const { at } = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<Mark | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<SwitchableKind>>(new Set());
  const marks = useMemo(() => marksShown(view.marks, hidden), [view.marks, hidden]);
  const choose = useCallback(
    (mark: Mark) => {
      setChosen(mark);
      void navigate({ search: { at: mark.span[0] }, replace: true, resetScroll: false });
    },
    [navigate],
  );

  const byHand = chosen !== null && chosen.span[0] === at;
  const arrived = at === undefined ? null : markAt(view.marks, at);
  const mark = byHand ? chosen : arrived;
  return (
    <div className="document">
      <DocumentOutline outline={view.outline} />
      <aside className="document-aside not-printed">
        <MarkLegend marks={view.marks} hidden={hidden} onChange={setHidden} />
        <MarkReading directiveId={directiveId} view={view} mark={mark} />
      </aside>
      <div
        className={
          hidden.has('head')
            ? 'document-text document-marks'
            : 'document-text document-marks document-head-marked'
        }
      >
        <SourceText
          text={view.text}
          marks={marks}
          activeSpan={byHand ? null : (arrived?.span ?? null)}
          relatedSpan={byHand ? chosen.span : null}
          onMarkSelect={choose}
        />
      </div>
    </div>
  );
}
