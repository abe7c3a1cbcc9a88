import { createHash } from 'node:crypto';
import type { Caller } from '#ledger/policy/caller.ts';
import { opensDrafts, seesDraft } from '#ledger/policy/draft-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { foldDocNumber } from '#ledger/review/fold-doc-number.ts';
import { openReview } from '#ledger/review/review.ts';
import type { Db } from '#store/open-store.ts';
import { findDraftByDigest } from '#store/read/find-draft.ts';
import { findDirectiveByDigest, listDirectives } from '#store/read/list-directives.ts';
import { type DraftRow, insertDraftOnce } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { examineReview, summarise } from './load-review.ts';
import { readForReview } from './read-directive.ts';
import type { UnreadableFile } from './read-file.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import type { DirectiveFile } from './register-directive.ts';

export type OpenDraftRefusal =
  | UnreadableFile
  | NotPermitted
  | { code: 'already_registered'; directiveId: string }
  | { code: 'draft_already_open'; draftId?: string };

export type OpenDraftResult = { ok: true; draftId: string } | { ok: false; refusal: OpenDraftRefusal };

/**
 * Reads a file and keeps it with its reading for review; the actor opens it. A document of a number that the ledger
 * holds, with other bytes, is taken as a correction of it. Refused where the file cannot be read, where the same bytes
 * are registered or under review already, and for those who only look on. One that assigns nothing is taken: it can be
 * filled in by hand.
 */
export async function openDraft(
  { db, actId, caller, now }: ActContext,
  { bytes, fileName }: DirectiveFile,
): Promise<OpenDraftResult> {
  if (!findCapacity(caller, opensDrafts, undefined)) return notPermitted('keeper');
  const digest = createHash('sha256').update(bytes).digest('hex');
  const registered = await findDirectiveByDigest(db, digest);
  if (registered) return refuse({ code: 'already_registered', directiveId: registered.id });
  const open = await findDraftByDigest(db, digest);
  if (open) return refuseOpen(caller, open);

  const reading = await readForReview(bytes);
  if (!reading.ok) return reading;
  const { text, directive, format } = reading;
  const draftId = deriveId(actId, 'draft');
  const row = {
    id: draftId,
    digest,
    fileName,
    sizeBytes: bytes.length,
    format,
    openedBy: caller.name,
    openedById: caller.personId,
    openedAt: now,
    state: 'open' as const,
    revision: 0,
    amendsId: await findAmended(db, directive.document.docNumber),
    ...summarise(examineReview(openReview(text, directive), await loadEnteredNames(db))),
  };
  const source = { bytes, text, directive: JSON.stringify(directive) };
  const inserted = await db.transaction().execute((trx) => insertDraftOnce(trx, row, source));
  if (inserted) return { ok: true, draftId };
  const first = await findDraftByDigest(db, digest);
  if (!first) throw new Error(`The draft with digest ${digest} was there a moment ago and is gone.`);
  return refuseOpen(caller, first);
}

/** Leads to the draft that is there where the caller may see it. */
function refuseOpen(caller: Caller, open: DraftRow): OpenDraftResult {
  const seen = findCapacity(caller, seesDraft, open) !== undefined;
  return refuse({ code: 'draft_already_open', ...(seen && { draftId: open.id }) });
}

/** The id of the last registered directive of that number, however it is printed; null where there is none. */
export async function findAmended(db: Db, docNumber: string | null): Promise<string | null> {
  if (docNumber === null) return null;
  const folded = foldDocNumber(docNumber);
  const directives = await listDirectives(db, 'all');
  const same = directives.find((directive) => folded === foldDocNumber(directive.docNumber ?? ''));
  return same?.id ?? null;
}
