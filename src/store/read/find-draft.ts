import type { Directive } from '#parse/directive.ts';
import { keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';
import type { DraftCorrectionRow, DraftRow } from '../tables/draft.ts';

/** A draft with its file's text and reading, and all corrections in the order of their numbers. */
export interface StoredDraft {
  draft: DraftRow;
  text: string;
  directive: Directive;
  corrections: DraftCorrectionRow[];
}

/** The draft's own row; undefined where there is none of that id. */
export async function findDraft(db: Db, id: string): Promise<DraftRow | undefined> {
  return await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The draft under review whose file has that digest, or undefined. */
export async function findDraftByDigest(db: Db, digest: string): Promise<DraftRow | undefined> {
  return await db
    .selectFrom('draft')
    .selectAll()
    .where('digest', '=', digest)
    .where('state', 'in', ['open', 'approved'])
    .executeTakeFirst();
}

/** The drafts under review, the last opened first. */
export async function listDrafts(db: Db): Promise<DraftRow[]> {
  return await drafts.list(db, {});
}

const drafts = keepStatement((db) =>
  db
    .selectFrom('draft')
    .selectAll()
    .where('state', 'in', ['open', 'approved'])
    .orderBy('openedAt', 'desc')
    .orderBy('id', 'desc')
    .compile(),
);

/** Everything kept of a draft; undefined where there is none of that id, or where it was discarded. */
export async function findStoredDraft(db: Db, id: string): Promise<StoredDraft | undefined> {
  const source = await db
    .selectFrom('draftSource')
    .select(['text', 'directive'])
    .where('draftId', '=', id)
    .executeTakeFirst();
  const draft = source && (await findDraft(db, id));
  if (!draft) return undefined;
  return { draft, ...source, corrections: await listDraftCorrections(db, id) };
}

/** The corrections of a draft in the order of their numbers, those undone included. */
export async function listDraftCorrections(db: Db, draftId: string): Promise<DraftCorrectionRow[]> {
  return await db
    .selectFrom('draftCorrection')
    .selectAll()
    .where('draftId', '=', draftId)
    .orderBy('number')
    .execute();
}

/** The file of a draft, byte for byte. @throws where there is none of that id, or where it was discarded. */
export async function loadDraftBytes(db: Db, draftId: string): Promise<Uint8Array> {
  const { bytes } = await db
    .selectFrom('draftSource')
    .select('bytes')
    .where('draftId', '=', draftId)
    .executeTakeFirstOrThrow();
  return bytes;
}
