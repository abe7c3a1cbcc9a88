import type { DraftDiagnostic } from '#contract/draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { CorrectionForm } from './correction-form.tsx';
import { letterOf } from './letter-of.ts';
import { PairingFields, type Pairs } from './pairing-fields.tsx';
import { useReview } from './review-context.ts';
import { type Begun, useBegun } from './use-begun.ts';

/**
 * Settles which line of responsibility belongs to which clause where the counts differ. Nothing is chosen beforehand:
 * the program does not guess. A clause that gets none is filled in by hand, on its own line.
 */
export function Pairing({ diagnostic }: { diagnostic: DraftDiagnostic }) {
  const words = useWords(reviewWords);
  const { draft } = useReview();
  const { begun, change, close } = useBegun<Pairs>(`pairing ${diagnostic.key}`);
  const tasks = draft.tasks.filter(({ key }) => diagnostic.taskKeys.includes(key));
  const { lines } = diagnostic;
  const current = tasks.map(({ span, responsibilitySpan }) => [span, responsibilitySpan]);
  const blank: Begun<Pairs> = { value: {}, reason: '', base: current, revision: draft.revision };
  const form = begun ?? blank;
  return (
    <CorrectionForm
      title={words.pairing(tasks.length, lines.length)}
      begun={form}
      current={current}
      onChange={change}
      onClose={close}
      submit={words.savePairing}
      toCorrection={(pairs) => {
        const places = tasks.flatMap(({ key }) => {
          const responsibilitySpan = pairs[key];
          return responsibilitySpan ? [{ task: key, responsibilitySpan }] : [];
        });
        return places.length > 0 ? { kind: 'place_task', places } : undefined;
      }}
    >
      <PairingFields
        tasks={tasks}
        lines={lines}
        text={draft.view.text}
        pairs={form.value}
        onChange={(value) => change({ ...form, value })}
      />
      <Unused lines={lines.map((_, index) => letterOf(index))} used={usedLetters(lines, form.value)} />
    </CorrectionForm>
  );
}

function usedLetters(lines: DraftDiagnostic['lines'], pairs: Pairs): Set<string> {
  const starts = new Set(Object.values(pairs).map(([start]) => start));
  return new Set(lines.flatMap(([start], index) => (starts.has(start) ? [letterOf(index)] : [])));
}

/** Which lines no clause has yet: they would answer for nothing. */
function Unused({ lines, used }: { lines: string[]; used: Set<string> }) {
  const words = useWords(reviewWords);
  const left = lines.filter((letter) => !used.has(letter));
  if (left.length === 0) return null;
  return <p className="quiet">{words.unusedLines(left)}</p>;
}
