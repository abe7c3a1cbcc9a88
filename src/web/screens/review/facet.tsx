import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import type { Correction } from '#contract/draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { CorrectionForm } from './correction-form.tsx';
import { useMayCorrect } from './review-context.ts';
import { useBegun } from './use-begun.ts';

/** One kind of fact about a task: as it stands with a button to correct it, or as the fields that do. */
export function Facet<Entries>(props: {
  /** Names the fact within the draft. */
  subject: string;
  name: string;
  /** The fact as it stands, and the same as fields hold it. */
  current: unknown;
  entries: Entries;
  toCorrection: (entries: Entries) => Correction | undefined;
  fields: (entries: Entries, change: (entries: Entries) => void) => ReactNode;
  children: ReactNode;
}) {
  const words = useWords(reviewWords);
  const mayCorrect = useMayCorrect();
  const { begun, begin, change, close } = useBegun<Entries>(props.subject);
  const { name, current, entries, children } = props;
  return (
    <section className="facet">
      <div className="facet-line">
        <h3>{name}</h3>
        <div className="facet-value">{children}</div>
        {!begun && mayCorrect && (
          <Button
            type="link"
            aria-label={words.correctFacet(name)}
            className="facet-correct not-printed"
            onClick={() => begin(entries, current)}
          >
            {words.correct}
          </Button>
        )}
      </div>
      {begun && (
        <CorrectionForm
          title={words.correctFacet(name)}
          reasonNeeded
          begun={begun}
          current={current}
          now={children}
          onChange={change}
          onClose={close}
          toCorrection={props.toCorrection}
        >
          {props.fields(begun.value, (value) => change({ ...begun, value }))}
        </CorrectionForm>
      )}
    </section>
  );
}
