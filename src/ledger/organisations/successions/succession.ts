import type { LocalDate } from '#calendar/local-date.ts';
import type { SuccessionKind } from '../../values/succession-kinds.ts';

/** Duties pass from one organisation to another. */
export interface Succession {
  predecessorId: string;
  successorId: string;
  kind: SuccessionKind;
  /** Null where the day is not certain. */
  effectiveOn: LocalDate | null;
  /** The act that orders it. */
  basis: string;
  /** Which duties pass, in the words of the act; null where all do. */
  duties: string | null;
}

/** What one act orders on one day. */
export interface Reform {
  on: LocalDate | null;
  basis: string;
  /** By successor, because acts are written so. */
  successions: readonly {
    to: string;
    from: readonly (readonly [kind: SuccessionKind, predecessorId: string, duties?: string])[];
  }[];
}

/** The reform's successions one by one. */
export function successionsOf({ on, basis, successions }: Reform): Succession[] {
  return successions.flatMap(({ to, from }) =>
    from.map(([kind, predecessorId, duties]) => ({
      predecessorId,
      successorId: to,
      kind,
      effectiveOn: on,
      basis,
      duties: duties ?? null,
    })),
  );
}
