import type { LocalDate } from '#calendar/local-date.ts';
import { type Cycle, cycleOf, dueDaysOf } from '../reports/cycle.ts';
import { type Carrier, listVoices } from '../reports/voices.ts';
import type { OwedFacts } from './owed-notices.ts';

/** One organisation's part in a task, with whether it has said something in the month. */
export interface CarrierInMonth extends Carrier {
  taskId: string;
  convenerId: string | null;
  /** It has received its part and claims no completion: it has something to say. */
  works: boolean;
  assignedOn: LocalDate | null;
  said: boolean;
  /** A statement of a cycle over that month asks for it already. */
  onStatement: boolean;
}

/**
 * What the organisations still owe of a month, by voices: who speaks for a task, or for itself, owes the report, the others their inputs
 * some working days earlier. News is asked for from the month after the one in which a part was given. What a statement asks
 * for is not asked for a second time; an input is, as the lead waits for it earlier.
 */
export function listOwedReports(carriers: readonly CarrierInMonth[], month: Cycle): OwedFacts {
  const { inputsDueOn, reportsDueOn } = dueDaysOf(month);
  const voices = [...Map.groupBy(carriers, ({ taskId }) => taskId).values()].flatMap((ofTask) => {
    const heard = listVoices(ofTask, ofTask[0]?.convenerId ?? null);
    const speakerId = heard.find(({ kind }) => kind === 'consolidated')?.organisationId;
    const byId = new Map(ofTask.map((carrier) => [carrier.id, carrier]));
    return heard.flatMap(({ id, kind }) => {
      const carrier = byId.get(id);
      return carrier && owesNews(carrier, month) ? [{ ...carrier, kind, speakerId }] : [];
    });
  });
  const inputs = voices.filter(({ kind }) => kind === 'input');
  const reports = voices.filter(({ kind, onStatement }) => kind !== 'input' && !onStatement);
  const owedOf = (kind: 'report' | 'input', dueOn: LocalDate, rows: readonly CarrierInMonth[]) =>
    countBy(rows, ({ organisationId }) => organisationId).map(([organisationId, count]) => ({
      ...{ kind, organisationId, directiveId: null, thingId: null, dueOn, since: null, count },
    }));
  return {
    owed: [...owedOf('report', reportsDueOn, reports), ...owedOf('input', inputsDueOn, inputs)],
    missingInputs: countBy(inputs, ({ speakerId }) => speakerId).map(([organisationId, count]) => ({
      ...{ organisationId, dueOn: inputsDueOn, count },
    })),
  };
}

function owesNews({ works, said, assignedOn }: CarrierInMonth, month: Cycle): boolean {
  return works && !said && assignedOn !== null && cycleOf(assignedOn) < month;
}

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): [string, number][] {
  return [...Map.groupBy(rows, keyOf)].flatMap(([key, all]) =>
    key === undefined ? [] : [[key, all.length]],
  );
}
