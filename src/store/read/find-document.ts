import type { Block, Diagnostic, Directive, Duty, OutlineNode } from '#parse/directive.ts';
import type { Db } from '../open-store.ts';
import { listParsedTasks } from './list-parsed-tasks.ts';
import { spanOf } from './task-row.ts';

/** A directive as it was read when it was registered, beside its text. */
export interface RegisteredDocument {
  text: string;
  directive: Directive;
  /** The ids of `directive.tasks`, in the same order. */
  taskIds: string[];
}

/** The text of a directive and all that was recognised in it; undefined where there is none of that id. */
export async function findDocument(db: Db, directiveId: string): Promise<RegisteredDocument | undefined> {
  const head = await db
    .selectFrom('directive')
    .innerJoin('directiveSource', 'directiveSource.directiveId', 'directive.id')
    .select(['text', 'title', 'docNumber', 'issuer', 'issuedOn', 'addressees', 'year'])
    .where('id', '=', directiveId)
    .executeTakeFirst();
  if (!head) return undefined;
  const { text, ...document } = head;
  const tasks = await listParsedTasks(db, directiveId);
  return {
    text,
    directive: {
      document,
      blocks: await listBlocks(db, directiveId),
      outline: await findOutline(db, directiveId),
      tasks: tasks.map(({ id: _, organisationIds: __, ...task }) => task),
      duties: await listDuties(db, directiveId),
      diagnostics: await listDiagnostics(db, directiveId),
    },
    taskIds: tasks.map(({ id }) => id),
  };
}

/** What the closing part asks of those who carry the directive out, in printed order. */
export async function listDuties(db: Db, directiveId: string): Promise<Duty[]> {
  return await db
    .selectFrom('duty')
    .select((eb) => [
      'kind',
      'dueOn as on',
      'addressedTo as to',
      'quote',
      spanOf(eb.ref('spanStart'), eb.ref('spanEnd')).as('span'),
    ])
    .where('directiveId', '=', directiveId)
    .orderBy('position')
    .execute();
}

async function findOutline(db: Db, directiveId: string): Promise<OutlineNode[]> {
  const headings = await db
    .selectFrom('outlineNode')
    .select((eb) => [
      'position',
      'parentPosition',
      'kind',
      'number',
      'title',
      spanOf(eb.ref('spanStart'), eb.ref('spanEnd')).as('span'),
    ])
    .where('directiveId', '=', directiveId)
    .orderBy('position')
    .execute();
  const outline: OutlineNode[] = [];
  const childrenOf = new Map<number | null, OutlineNode[]>([[null, outline]]);
  for (const { position, parentPosition, ...heading } of headings) {
    const node = { ...heading, children: [] };
    childrenOf.get(parentPosition)?.push(node);
    childrenOf.set(position, node.children);
  }
  return outline;
}

async function listBlocks(db: Db, directiveId: string): Promise<Block[]> {
  return await db
    .selectFrom('block')
    .select((eb) => ['kind', spanOf(eb.ref('spanStart'), eb.ref('spanEnd')).as('span')])
    .where('directiveId', '=', directiveId)
    .orderBy('position')
    .execute();
}

async function listDiagnostics(db: Db, directiveId: string): Promise<Diagnostic[]> {
  return await db
    .selectFrom('diagnostic')
    .select((eb) => [
      'severity',
      'code',
      'message',
      spanOf(eb.ref('spanStart'), eb.ref('spanEnd')).as('span'),
    ])
    .where('directiveId', '=', directiveId)
    .orderBy('position')
    .execute();
}
