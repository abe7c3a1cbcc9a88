import type { AssignmentState } from '../values/ledger-states.ts';
import type { ReportState } from '../values/report-values.ts';
import { type Carrier, listVoices } from './voices.ts';

/** One organisation's part in a task, with what it has said in a cycle. */
export interface MonthCarrier extends Carrier {
  organisation: string;
  state: AssignmentState;
  taskId: string;
  directiveId: string;
  directiveTitle: string | null;
  ordinal: number;
  clause: string;
  convenerId: string | null;
  /** Null while nothing stands. */
  reportState: ReportState | null;
}

/** How far an organisation's month is: it counts once for each task, however many roles it has in it. */
export interface MonthOfOrganisation {
  organisationId: string;
  organisation: string;
  /** The tasks for which it has to say something. */
  total: number;
  /** Of these, said: signed, or nothing new. */
  said: number;
  unchanged: number;
  drafts: number;
}

/** A task of which something is still to be said. */
export interface MonthOfTask
  extends Pick<MonthCarrier, 'taskId' | 'directiveId' | 'directiveTitle' | 'ordinal' | 'clause'> {
  /** Who says for all how far it is; null where each speaks for itself. */
  speaker: string | null;
  speakerSaid: boolean;
  total: number;
  said: number;
  /** Those that have not said anything yet, the speaker among them. */
  missing: string[];
}

/** What is said and what is missing in a cycle, counted by voices; those that miss most first, tasks in printed order. */
export function countMonth(carriers: readonly MonthCarrier[]): {
  organisations: MonthOfOrganisation[];
  tasks: MonthOfTask[];
} {
  const ofTasks = [...Map.groupBy(carriers, ({ taskId }) => taskId).values()].map(speakIn);
  // Whoever has not received the task, or claims that it is done, has nothing to say of it.
  const due = ofTasks.flatMap(({ voices }) => voices).filter(isDue);
  const organisations = [...Map.groupBy(due, ({ organisationId }) => organisationId)].map(
    ([organisationId, voices]) => ({
      ...{ organisationId, organisation: voices[0]?.organisation ?? organisationId },
      ...{ total: voices.length, said: voices.filter(isSaid).length },
      unchanged: voices.filter(({ reportState }) => reportState === 'unchanged').length,
      drafts: voices.filter(({ reportState }) => reportState === 'draft').length,
    }),
  );
  return {
    organisations: organisations.toSorted(
      (one, other) =>
        other.total - other.said - (one.total - one.said) ||
        (one.organisationId < other.organisationId ? -1 : 1),
    ),
    tasks: ofTasks.map(countTask).filter(({ missing }) => missing.length > 0),
  };
}

/** Who speaks for one task. */
function speakIn(carriers: readonly MonthCarrier[]) {
  const byId = new Map(carriers.map((carrier) => [carrier.id, carrier]));
  const heard = listVoices(
    carriers.map(({ organisationId, id, role }) => ({ organisationId, id, role })),
    carriers[0]?.convenerId ?? null,
  ).flatMap(({ id, kind }) => {
    const carrier = byId.get(id);
    return carrier ? [{ kind, carrier }] : [];
  });
  return {
    voices: heard.map(({ carrier }) => carrier),
    speaker: heard.find(({ kind }) => kind === 'consolidated')?.carrier ?? null,
  };
}

function countTask({ voices, speaker }: ReturnType<typeof speakIn>): MonthOfTask {
  const due = voices.filter(isDue);
  const [first] = voices;
  return {
    ...{ taskId: first?.taskId ?? '', directiveId: first?.directiveId ?? '', clause: first?.clause ?? '' },
    ...{ directiveTitle: first?.directiveTitle ?? null, ordinal: first?.ordinal ?? 0 },
    ...{ speaker: speaker?.organisation ?? null, speakerSaid: speaker !== null && isSaid(speaker) },
    ...{ total: due.length, said: due.filter(isSaid).length },
    missing: due.filter((voice) => !isSaid(voice)).map(({ organisation }) => organisation),
  };
}

function isDue({ state }: MonthCarrier): boolean {
  return state === 'received';
}

function isSaid({ reportState }: MonthCarrier): boolean {
  return reportState === 'signed' || reportState === 'unchanged';
}
