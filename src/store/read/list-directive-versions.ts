import type { TaskChange, TaskField } from '#ledger/values/draft-values.ts';
import type { Task } from '#parse/directive.ts';
import type { Db } from '../open-store.ts';
import type { DraftCorrectionRow } from '../tables/draft.ts';
import { listDraftCorrections } from './find-draft.ts';

/** One file that a directive stands or stood on, and how it came into the ledger. */
export interface DirectiveVersion {
  /** From 1, the file first registered. */
  version: number;
  fileName: string;
  digest: string;
  by: string;
  at: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  /** In the order of their numbers, those undone included; empty where nobody reviewed it. */
  corrections: DraftCorrectionRow[];
  amendments: Amendment[];
}

/** What a corrected document did to one task. */
export interface Amendment {
  change: TaskChange;
  fields: TaskField[];
  taskId: string;
  before: Task | null;
  after: Task | null;
}

/** The versions of a directive, the newest first; none where there is no such directive. */
export async function listDirectiveVersions(db: Db, directiveId: string): Promise<DirectiveVersion[]> {
  const former = await db
    .selectFrom('formerSource')
    .select(['actId', 'replacedActId', 'fileName', 'digest'])
    .where('directiveId', '=', directiveId)
    .orderBy('version')
    .execute();
  const present = await db
    .selectFrom('directive')
    .select(['actId', 'fileName', 'digest'])
    .where('id', '=', directiveId)
    .executeTakeFirst();
  if (!present) return [];
  const files = [...former, { ...present, actId: former.at(-1)?.replacedActId ?? present.actId }];
  const versions: DirectiveVersion[] = [];
  for (const [index, { actId, fileName, digest }] of files.entries()) {
    versions.unshift({ version: index + 1, fileName, digest, ...(await findAct(db, actId)) });
  }
  return versions;
}

async function findAct(db: Db, actId: string) {
  const act = await db
    .selectFrom('journal')
    .leftJoin('draft', 'draft.actId', 'journal.actId')
    .select(['actor as by', 'recordedAt as at', 'draft.id as draftId', 'approvedBy', 'approvedAt'])
    .where('journal.actId', '=', actId)
    .executeTakeFirstOrThrow();
  const { draftId, ...facts } = act;
  return {
    ...facts,
    corrections: draftId === null ? [] : await listDraftCorrections(db, draftId),
    amendments: await listAmendments(db, actId),
  };
}

async function listAmendments(db: Db, actId: string): Promise<Amendment[]> {
  return await db
    .selectFrom('amendment')
    .select(['change', 'fields', 'taskId', 'before', 'after'])
    .where('actId', '=', actId)
    .orderBy('position')
    .execute();
}
