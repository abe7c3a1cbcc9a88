/** The tables of supervision orders and interviews; see `database.ts`. */
import type { Generated } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { OrderColour, OrderState } from '#ledger/values/order-values.ts';

export interface SupervisionOrderTable {
  /** Whom it is addressed to. */
  organisationId: string;
  id: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  year: number;
  /** The orders of a year are counted without a gap. */
  serial: number;
  colour: OrderColour;
  matter: string;
  request: string;
  /** The person answerable in the organisation. */
  person: string;
  replyBy: LocalDate;
  issuer: string;
  contact: string;
  issuedOn: LocalDate;
  /** By which it starts higher than it would. */
  decision: string | null;
  /** The unanswered lower order that it follows. */
  followsId: string | null;
  state: OrderState;
  revision: number;
  receivedOn: Generated<LocalDate | null>;
  receivedBy: Generated<string | null>;
  reply: Generated<string | null>;
  repliedOn: Generated<LocalDate | null>;
  repliedBy: Generated<string | null>;
  returnReason: Generated<string | null>;
  endedOn: Generated<LocalDate | null>;
  endWords: Generated<string | null>;
  actId: string;
}

export interface InterviewTable {
  /** Whose people were summoned. */
  organisationId: string;
  id: string;
  orderId: string;
  heldOn: LocalDate;
  heldBy: string;
  attended: string;
  points: string;
  outcome: string;
  /** The day by which it is to be mended. */
  agreedOn: LocalDate | null;
  actId: string;
}

export interface OrderTables {
  supervisionOrder: SupervisionOrderTable;
  interview: InterviewTable;
}
