import { type LocalDate, parseLocalDate } from '#calendar/local-date.ts';
import type { Correction as RequestedCorrection } from '#contract/draft.ts';
import type { Correction } from '#ledger/review/correction.ts';

/** A correction as it was sent, in the words of the review: its days are civil dates. */
export function readCorrection(sent: RequestedCorrection): Correction {
  switch (sent.kind) {
    case 'edit_document': {
      const { issuedOn, ...document } = sent.document;
      return { kind: sent.kind, document: { ...document, issuedOn: readDay(issuedOn) } };
    }
    case 'set_deadlines':
      return { ...sent, deadlines: sent.deadlines.map(({ on, ...said }) => ({ ...said, on: readDay(on) })) };
    default:
      return sent;
  }
}

/** The schema has let existing days only through. */
function readDay(day: string | null): LocalDate | null {
  return day === null ? null : (parseLocalDate(day) ?? null);
}
