import type { Insertable } from 'kysely';
import { type EnteredNames, findEntered } from '#ledger/organisations/find-entered.ts';
import { findLocal } from '#ledger/organisations/find-local.ts';
import { territoryOf } from '#ledger/organisations/territory.ts';
import type { TaskPlace } from '#ledger/place-tasks.ts';
import type { PlaceholderKind } from '#ledger/values/placeholder-kinds.ts';
import type { Responsibility, Span, Task } from '#parse/directive.ts';
import { isPlaceholder } from '#parse/organisation-names.ts';
import type { Database } from '#store/database.ts';
import { foldSearchText, listGrams } from '#store/search-text.ts';
import { deriveId } from './derive-id.ts';
import {
  type IdentifiedOrganisation,
  identifyOrganisation,
  type Naming,
  provisionalOrganisation,
} from './identify-organisation.ts';

/** A parsed task on its way into the ledger. */
export interface TaskDraft {
  id: string;
  actId: string;
  directiveId: string;
  /** Where it begins: a document's task is registered with it. */
  state: 'proposed' | 'registered';
  task: Task;
  place: TaskPlace;
  /** The annotation as printed. */
  responsibilityText: string | null;
  /** One for each responsibility of the task, in the same order. */
  entries: NamedEntry[][];
}

/** One printed name: an organisation, a placeholder, or neither (the title of a person who oversees). */
export interface NamedEntry {
  name: string;
  organisationId: string | null;
  /** What the ledger must hold of it; null where it holds it already because a person entered it. */
  organisation: IdentifiedOrganisation | null;
  placeholder: PlaceholderKind | null;
}

/** The organisation that a person chose for a name: null for a new one, undefined where nobody has chosen. */
export type Chosen = (name: string) => string | null | undefined;

/** What people have said of the names in a document, in its review or before. */
export interface SaidOfNames {
  chosen?: Chosen | undefined;
  /** The organisations of the ledger that the register lacks. */
  entered: EnteredNames;
}

/** Some organisations, not all of a kind: `有关部门`, `各相关单位`; not `国务院各部门`, `各地`. */
const RELEVANT = /有关|相关/;

type Rows<T extends keyof Database> = Insertable<Database[T]>[];

/**
 * Whom a responsibility names, as a person chose, else as the register has it, else as people entered it. A supervisor is a
 * person: only a name that one of them knows, or for which an organisation was chosen, is an organisation.
 */
export function readEntries(
  { role, orgs }: Responsibility,
  naming: Naming,
  { chosen = () => undefined, entered }: SaidOfNames,
): NamedEntry[] {
  const territory = territoryOf(naming.issuer);
  return orgs.map((name) => {
    const choice = chosen(name);
    if (choice) return { ...entryOf(name, chosenLocal(choice)), organisationId: choice };
    if (choice === null) return entryOf(name, provisionalOrganisation(name, naming));
    if (isPlaceholder(name)) {
      return { ...entryOf(name, null), placeholder: RELEVANT.test(name) ? 'relevant' : 'all' };
    }
    const organisation = identifyOrganisation(name, naming);
    const known = organisation.provisional && findEntered(name, { ...naming, territory }, entered);
    if (known) return { ...entryOf(name, null), organisationId: known.id };
    const isPerson = role === 'supervisor' && organisation.provisional;
    return entryOf(name, isPerson ? null : organisation);
  });
}

/** A chosen one that the ledger may not hold yet: it comes with the first directive that names it. */
function chosenLocal(id: string): IdentifiedOrganisation | null {
  const local = findLocal(id);
  return local ? { ...local, provisional: false, nameInUse: true } : null;
}

function entryOf(name: string, organisation: IdentifiedOrganisation | null): NamedEntry {
  return { name, organisationId: organisation?.id ?? null, organisation, placeholder: null };
}

/** The two columns of a span. */
export function spanColumns([spanStart, spanEnd]: Span) {
  return { spanStart, spanEnd };
}

/** The task's own row, with what lists and searches ask of it. */
export function taskRow({
  id,
  directiveId,
  state,
  task,
  place,
  responsibilityText,
}: TaskDraft): Rows<'task'>[number] {
  const searchText = foldSearchText(`${task.text}\n${responsibilityText ?? ''}`);
  return {
    id,
    directiveId,
    state,
    revision: 1,
    ordinal: task.ordinal,
    partPosition: place.part,
    sectionPosition: place.section,
    path: task.path,
    item: task.item,
    clause: task.text,
    ...spanColumns(task.span),
    responsibilityStart: task.responsibilitySpan?.[0] ?? null,
    responsibilityEnd: task.responsibilitySpan?.[1] ?? null,
    responsibilityText,
    targetCount: task.targets.length,
    noLead: !task.responsibilities.some(({ role }) => role === 'lead'),
    openEnded: task.responsibilities.some(({ openEnded }) => openEnded),
    searchText,
    grams: listGrams(searchText),
  };
}

/** The printed responsibilities, in printed order. */
export function responsibilityRows({ id, task }: TaskDraft): Rows<'responsibility'> {
  return task.responsibilities.map(({ role, openEnded, scope, span }, position) => ({
    taskId: id,
    position,
    role,
    openEnded,
    scope,
    ...spanColumns(span),
  }));
}

/** The names of each responsibility, in printed order. */
export function entryRows({ id, entries }: TaskDraft): Rows<'responsibilityEntry'> {
  return entries.flatMap((names, responsibilityPosition) =>
    names.map(({ name, organisationId }, position) => ({
      taskId: id,
      responsibilityPosition,
      position,
      name,
      organisationId,
    })),
  );
}

/** The deadlines, in printed order. */
export function deadlineRows({ id, task }: TaskDraft): Rows<'deadline'> {
  return task.deadlines.map(({ kind, on, every, quote, span }, position) => ({
    taskId: id,
    position,
    kind,
    dueOn: on,
    every: every ?? null,
    quote,
    ...spanColumns(span),
  }));
}

/** The quantitative targets, in printed order. */
export function targetRows({ id, task }: TaskDraft): Rows<'target'> {
  return task.targets.map(({ indicator, op, value, from, unit, kind, quote, span }, position) => ({
    taskId: id,
    position,
    indicator,
    op,
    value,
    fromValue: from ?? null,
    unit,
    kind,
    quote,
    ...spanColumns(span),
  }));
}

/** The quantities asked for without a figure, in printed order. */
export function directionRows({ id, task }: TaskDraft): Rows<'direction'> {
  return task.directions.map(({ indicator, direction, quote, span }, position) => ({
    taskId: id,
    position,
    indicator,
    direction,
    quote,
    ...spanColumns(span),
  }));
}

/** Parts of the annotation that are neither name, role nor date. */
export function noteRows({ id, task }: TaskDraft): Rows<'note'> {
  return task.notes.map(({ text, span }, position) => ({ taskId: id, position, text, ...spanColumns(span) }));
}

/** One for each organisation and role, even where the text names an organisation twice in one role. */
export function assignmentRows({ id, actId, directiveId, task, entries }: TaskDraft): Rows<'assignment'> {
  const rows = new Map<string, Rows<'assignment'>[number]>();
  for (const [index, { role }] of task.responsibilities.entries()) {
    for (const { organisationId } of entries[index] ?? []) {
      if (organisationId === null) continue;
      const name = `assignment/${task.ordinal}/${role}/${organisationId}`;
      rows.set(name, {
        organisationId,
        id: deriveId(actId, name),
        directiveId,
        taskId: id,
        role,
        state: 'named',
        revision: 1,
        origin: 'named',
      });
    }
  }
  return [...rows.values()];
}

/** One for each printed 有关部门 or 国务院各部门, and one for each 等. */
export function placeholderRows({ id, actId, directiveId, task, entries }: TaskDraft): Rows<'placeholder'> {
  const found = task.responsibilities.flatMap(({ role, openEnded }, responsibilityPosition) => [
    ...(entries[responsibilityPosition] ?? []).flatMap(({ name, placeholder: kind }) =>
      kind ? [{ responsibilityPosition, role, kind, name }] : [],
    ),
    ...(openEnded ? [{ responsibilityPosition, role, kind: 'open_list' as const, name: '等' }] : []),
  ]);
  return found.map((placeholder, position) => ({
    id: deriveId(actId, `placeholder/${task.ordinal}/${position}`),
    directiveId,
    taskId: id,
    position,
    revision: 1,
    ...placeholder,
  }));
}
