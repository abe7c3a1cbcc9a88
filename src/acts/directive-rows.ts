import type { Insertable } from 'kysely';
import type { EnteredNames } from '#ledger/organisations/find-entered.ts';
import { type PlacedTasks, placeTasks } from '#ledger/place-tasks.ts';
import type { Directive, OutlineKind } from '#parse/directive.ts';
import type { DirectiveTable } from '#store/database.ts';
import type { RowsByTable } from '#store/insert-rows.ts';
import type { DirectiveCounts } from '#store/read/list-directives.ts';
import type { OrganisationRows } from '#store/tables/organisation.ts';
import { deriveId } from './derive-id.ts';
import { namingOf } from './identify-organisation.ts';
import { newOrganisationRows } from './organisation-rows.ts';
import {
  assignmentRows,
  type Chosen,
  deadlineRows,
  directionRows,
  entryRows,
  noteRows,
  placeholderRows,
  readEntries,
  responsibilityRows,
  spanColumns,
  type TaskDraft,
  targetRows,
  taskRow,
} from './task-rows.ts';

/** What registering a directive writes, beside its file and the journal. */
export interface DirectiveRows {
  counts: DirectiveCounts;
  head: Pick<
    Insertable<DirectiveTable>,
    | 'title'
    | 'docNumber'
    | 'issuer'
    | 'issuedOn'
    | 'addressees'
    | 'year'
    | 'partCount'
    | 'sectionCount'
    | 'itemCount'
    | 'taskCount'
    | 'organisationCount'
  >;
  /** The organisations that it names and the register does not hold, and what their rows point at. */
  organisations: OrganisationRows;
  /** In an order in which each row finds what it points at. */
  tables: RowsByTable;
}

/** What a directive's rows are named by, and what a person has decided of its names. */
export interface Registration {
  actId: string;
  directiveId: string;
  /** Where its tasks begin: registered, unless said otherwise. */
  state?: TaskDraft['state'];
  /** Of tasks, by their index: the ids of those that are in the ledger already. */
  taskIds?: ReadonlyMap<number, string>;
  /** The organisations of the ledger that the register lacks. */
  entered: EnteredNames;
  /** What people chose the names of a task to mean, by its index. */
  chosen?: (index: number) => Chosen;
}

/** Turns a parsed directive into the rows of its ledger; the same input gives the same rows, ids included. */
export function directiveRows(
  { text, directive }: { text: string; directive: Directive },
  registration: Registration,
): DirectiveRows {
  const { directiveId } = registration;
  const placed = placeTasks(directive);
  const drafts = draftTasks(text, directive, placed, registration);
  const assignment = drafts.flatMap(assignmentRows);
  const counts = {
    ...countHeadings(placed),
    tasks: drafts.length,
    organisations: new Set(assignment.map(({ organisationId }) => organisationId)).size,
  };
  const { title, docNumber, issuer, issuedOn, addressees, year } = directive.document;
  return {
    counts,
    head: {
      title,
      docNumber,
      issuer,
      issuedOn,
      addressees,
      year,
      partCount: counts.parts,
      sectionCount: counts.sections,
      itemCount: counts.items,
      taskCount: counts.tasks,
      organisationCount: counts.organisations,
    },
    organisations: newOrganisationRows(
      drafts.flatMap(({ entries }) => entries.flat()).flatMap(({ organisation }) => organisation ?? []),
    ),
    tables: {
      ...documentRows(directive, placed, directiveId),
      task: drafts.map(taskRow),
      responsibility: drafts.flatMap(responsibilityRows),
      responsibilityEntry: drafts.flatMap(entryRows),
      deadline: drafts.flatMap(deadlineRows),
      target: drafts.flatMap(targetRows),
      direction: drafts.flatMap(directionRows),
      note: drafts.flatMap(noteRows),
      assignment,
      placeholder: drafts.flatMap(placeholderRows),
    },
  };
}

function draftTasks(
  text: string,
  { document, tasks }: Directive,
  { places }: PlacedTasks,
  { actId, directiveId, state = 'registered', taskIds, chosen, entered }: Registration,
): TaskDraft[] {
  const naming = namingOf(document);
  return tasks.map((task, index) => ({
    id: taskIds?.get(index) ?? deriveId(actId, `task/${task.ordinal}`),
    actId,
    directiveId,
    state,
    task,
    place: places[index] ?? { part: null, section: null, within: [] },
    responsibilityText: task.responsibilitySpan ? text.slice(...task.responsibilitySpan) : null,
    entries: task.responsibilities.map((responsibility) =>
      readEntries(responsibility, naming, { chosen: chosen?.(index), entered }),
    ),
  }));
}

function documentRows(
  { blocks, duties, diagnostics }: Directive,
  { headings }: PlacedTasks,
  directiveId: string,
): RowsByTable {
  return {
    outlineNode: headings.map(({ node: { kind, number, title, span }, parent, key }, position) => ({
      directiveId,
      position,
      parentPosition: parent,
      kind,
      number,
      title,
      key,
      ...spanColumns(span),
    })),
    block: blocks.map(({ kind, span }, position) => ({ directiveId, position, kind, ...spanColumns(span) })),
    duty: duties.map(({ kind, on, to, quote, span }, position) => ({
      directiveId,
      position,
      kind,
      dueOn: on,
      addressedTo: to,
      quote,
      ...spanColumns(span),
    })),
    diagnostic: diagnostics.map(({ severity, code, message, span }, position) => ({
      directiveId,
      position,
      severity,
      code,
      message,
      ...spanColumns(span),
    })),
  };
}

function countHeadings({ headings }: PlacedTasks): Pick<DirectiveCounts, 'parts' | 'sections' | 'items'> {
  const count = (kind: OutlineKind) => headings.filter(({ node }) => node.kind === kind).length;
  return { parts: count('part'), sections: count('section'), items: count('item') };
}
