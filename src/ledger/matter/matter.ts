import type { LocalDate } from '#calendar/local-date.ts';
import type { DeadlineKind, Role } from '#parse/directive.ts';
import type { BasisKind } from '../values/ledger-states.ts';

/** What a person registers by hand (手工立项事项): a decision that is no document of this ledger. */
export interface Matter {
  title: string;
  basisKind: BasisKind;
  /** The decision: which meeting, whose instruction, which proposal. */
  basis: string;
  decidedOn: LocalDate;
  /** For whom it is registered; its territory completes names such as 省财政厅. */
  issuer: string | null;
  tasks: readonly MatterTask[];
}

export interface MatterTask {
  clause: string;
  responsibilities: readonly MatterResponsibility[];
  deadline: MatterDeadline | null;
}

export interface MatterResponsibility {
  role: Role;
  organisations: readonly MatterOrganisation[];
  /** Others may be drawn in: 等. */
  openEnded: boolean;
}

/** A name as it is written, and the organisation that a person chose for it. */
export interface MatterOrganisation {
  name: string;
  organisationId?: string | undefined;
}

export interface MatterDeadline {
  kind: DeadlineKind;
  /** Null where nothing is to stand by a day. */
  on: LocalDate | null;
}
