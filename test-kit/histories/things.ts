import { sql } from 'kysely';
import { assignmentTransitions } from '#ledger/states/assignment-states.ts';
import { taskTransitions } from '#ledger/states/task-states.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import { assignmentStates, taskStates } from '#ledger/values/ledger-states.ts';
import type { Db } from '#store/open-store.ts';
import type { Step } from './steps.ts';

/** The organisations of the histories. */
export const organisations = [
  'ministry-of-finance',
  'ministry-of-education',
  'ministry-of-commerce',
  'national-energy-administration',
] as const;

/** How an act came out. */
export type Tried = { ok: true } | { ok: false; refusal: { code: string } };

/** Something that an act is done to; `organisationId` is its own or that of its row. */
export interface Thing {
  id: string;
  organisationId: string;
  revision: number;
}

/** What things there are, by the query of their keys; of tasks and assignments those in the states given. */
const queries = {
  task: (states: readonly string[]) => sql<Thing>`select id, '' as "organisationId", revision from task
    where state = any(${states}::text[]) order by directive_id, ordinal, id`,
  assignment: (states: readonly string[]) => sql<Thing>`
    select id, organisation_id as "organisationId", revision from assignment
    where state = any(${states}::text[]) order by organisation_id, id`,
  report: () => sql<Thing>`select id, organisation_id as "organisationId", revision from progress_report
    order by organisation_id, id`,
  mark: () => sql<Thing>`select id, organisation_id as "organisationId", revision from milestone_mark
    order by organisation_id, id`,
  question:
    () => sql<Thing>`select id, organisation_id as "organisationId", 1 as revision from report_question
    order by organisation_id, id`,
  given: () => sql<Thing>`
    select id, parent_organisation_id as "organisationId", revision from assignment
    where parent_id is not null and ended_act_id is null order by organisation_id, id`,
  placeholder: () => sql<Thing>`select id, '' as "organisationId", revision from placeholder order by id`,
  person: () => sql<Thing>`select id, organisation_id as "organisationId", revision from person order by id`,
  evidence: () =>
    sql<Thing>`select id, organisation_id as "organisationId", 1 as revision from evidence order by organisation_id, id`,
  delegation: () => sql<Thing>`select id, organisation_id as "organisationId", 1 as revision
    from signature_delegation order by organisation_id, id`,
  deputy: () => sql<Thing>`select id, '' as "organisationId", 1 as revision from deputy order by id`,
  unit: () => sql<Thing>`select id, organisation_id as "organisationId", 1 as revision from unit order by id`,
  provisional: () => sql<Thing>`select id, id as "organisationId", 1 as revision from organisation
    where provisional order by id collate "C"`,
};

/** How a step chooses what it is done to. */
export interface Things {
  db: Db;
  pick<Value>(values: readonly Value[]): Value;
  /** One of the things that are there; undefined where there are none. */
  one(kind: keyof typeof queries): Promise<Thing | undefined>;
  /** Up to so many neighbours among them. */
  some(kind: keyof typeof queries, count: number): Promise<Thing[]>;
  /** The thing as the step has seen it. */
  stale(thing: Thing): Thing;
}

const allStates = [...taskStates, ...assignmentStates];

const reported: readonly ActName[] = ['save_report', 'report_no_change'];

/** The states in which the tables have a line for the act. */
function fittingStates(kind: keyof typeof queries, act: ActName): string[] {
  // Of what has been received it is reported.
  if (kind === 'assignment' && reported.includes(act)) return ['received'];
  const table = kind === 'task' ? taskTransitions : assignmentTransitions;
  return table.filter((line) => line.act === act).flatMap(({ from }) => from);
}

/** What there is to choose from, and how the step chooses. */
export function thingsFor(db: Db, { act, picks, stale, fitting }: Step): Things {
  const [first, second, third] = picks;
  const some: Things['some'] = async (kind, count) => {
    const { rows } = await queries[kind](fitting ? fittingStates(kind, act) : allStates).execute(db);
    const start = rows.length === 0 ? 0 : first % rows.length;
    return rows.slice(start, start + 1 + (second % count));
  };
  return {
    ...{ db, some },
    pick: (values) => {
      const value = values[third % values.length];
      if (value === undefined) throw new Error('There is nothing to pick from.');
      return value;
    },
    one: async (kind) => (await some(kind, 1))[0],
    stale: (thing) => (stale ? { ...thing, revision: thing.revision + 1 } : thing),
  };
}
