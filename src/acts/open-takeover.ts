import { createHash } from 'node:crypto';
import { findCapacity } from '#ledger/policy/rule.ts';
import { takesOver } from '#ledger/policy/takeover-policy.ts';
import { findHead, headingsOf } from '#ledger/takeover/find-head.ts';
import { layOutSheet } from '#ledger/takeover/sheet.ts';
import { guessMapping } from '#ledger/takeover/sheet-mapping.ts';
import { titleOf } from '#ledger/takeover/title-of.ts';
import { findTakeoverByDigest, type TakeoverSummary } from '#store/read/find-takeover.ts';
import { insertTakeoverOnce } from '#store/tables/takeover.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { loadRemembered } from './load-takeover.ts';
import type { UnreadableFile } from './read-file.ts';
import { readWorkbook } from './read-workbook.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import type { DirectiveFile } from './register-directive.ts';

export type OpenTakeoverRefusal =
  | UnreadableFile
  | NotPermitted
  | { code: 'already_taken_over'; takeoverId: string };
export type OpenTakeoverResult =
  | { ok: true; takeoverId: string; existing: boolean }
  | { ok: false; refusal: OpenTakeoverRefusal };

/**
 * Opens a takeover of a workbook with the meaning of its columns guessed, or as they were taken for the last time.
 * The same bytes again lead to the takeover that is open; refused where they were taken over, or cannot be read,
 * and to all but the keepers.
 */
export async function openTakeover(
  { db, now, actId, caller }: ActContext,
  { bytes, fileName }: DirectiveFile,
): Promise<OpenTakeoverResult> {
  if (!findCapacity(caller, takesOver, undefined)) return notPermitted('keeper');
  const digest = createHash('sha256').update(bytes).digest('hex');
  const earlier = await findTakeoverByDigest(db, digest);
  if (earlier) return answerEarlier(earlier);
  const reading = await readWorkbook(bytes);
  if (!reading.ok) return reading;

  const grids = reading.sheets.map(layOutSheet);
  const remembered = await loadRemembered(
    db,
    grids.flatMap((grid) => {
      const head = findHead(grid);
      return head ? [headingsOf(grid, head)] : [];
    }),
  );
  const mapping = grids.map((grid) => guessMapping(grid, remembered));
  const id = deriveId(actId, 'takeover');
  const opened = await db.transaction().execute((trx) =>
    insertTakeoverOnce(
      trx,
      {
        id,
        revision: 1,
        state: 'open',
        digest,
        fileName,
        sizeBytes: bytes.length,
        openedAt: now,
        openedById: caller.personId,
        title: titleOf(reading.sheets, mapping, fileName),
        makesDirective: true,
        mapping: JSON.stringify(mapping),
        matches: '[]',
      },
      { bytes, sheets: reading.sheets },
    ),
  );
  if (opened) return { ok: true, takeoverId: id, existing: false };
  const first = await findTakeoverByDigest(db, digest);
  if (!first) throw new Error(`The takeover with digest ${digest} was there a moment ago and is gone.`);
  return answerEarlier(first);
}

function answerEarlier({ id, state }: TakeoverSummary): OpenTakeoverResult {
  if (state === 'open') return { ok: true, takeoverId: id, existing: true };
  return refuse({ code: 'already_taken_over', takeoverId: id });
}
