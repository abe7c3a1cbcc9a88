import { createHash } from 'node:crypto';
import type { Matter } from '#ledger/matter/matter.ts';
import { readMatter } from '#ledger/matter/read-matter.ts';
import { mayDoToTask } from '#ledger/policy/task-policy.ts';
import { isClassificationMark } from '#parse/classification.ts';
import { prepareForReading } from '#store/prepare-for-reading.ts';
import { findDirectiveByDigest } from '#store/read/list-directives.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { directiveRows } from './directive-rows.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { taskReader } from './load-review.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';
import { writeDirective } from './write-directive.ts';

/** `\n`, `\r\n`; not a tab. */
const LINE_BREAK = /\r?\n|[\r\u2028\u2029]/;

export type RegisterMatterRefusal =
  | NotPermitted
  | { code: 'organisation_not_found' | 'classified' }
  | { code: 'already_registered'; directiveId: string };

/**
 * The keeper registers by hand what was decided elsewhere (立项): a directive of its own whose text is what they wrote,
 * with its basis. Its tasks are proposed until the head approves. Names mean whom they mean in a document of that day,
 * unless a person chose an organisation. Refused where a line of it is a mark of secrecy, where a chosen one is not there,
 * and where the very same is registered.
 */
export async function registerMatter(context: ActContext, input: Matter) {
  const capacity = mayDoToTask(context.caller, 'register_matter');
  if (!capacity) return notPermitted('keeper');
  const outcome = await transact<{ directiveId: string; tasks: number }, RegisterMatterRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, actId } = within;
      if (linesOf(input).some(isClassificationMark)) return refuse({ code: 'classified' });
      if (!(await hasChosen(within, input))) return refuse({ code: 'organisation_not_found' });
      const { text, directive } = readMatter(input, taskReader);
      const bytes = new TextEncoder().encode(text);
      const digest = createHash('sha256').update(bytes).digest('hex');
      const directiveId = deriveId(actId, 'directive');
      const rows = directiveRows(
        { text, directive },
        {
          ...{ actId, directiveId, state: 'proposed', entered: await loadEnteredNames(db) },
          chosen: (index) => chosenIn(input, index),
        },
      );
      const { basisKind, basis, title } = input;
      const entry = {
        ...{ directiveId, bytes, digest, text, rows, fileName: `${title}.txt` },
        basis: { basisKind, basis },
      };
      const act = { act: 'register_matter', actVersion: 1, input: { ...input }, capacity } as const;
      if (await writeDirective(within, entry, act))
        return { ok: true, result: { directiveId, tasks: rows.counts.tasks } };
      const first = await findDirectiveByDigest(db, digest);
      return refuse({ code: 'already_registered', directiveId: first?.id ?? directiveId });
    },
  );
  if (outcome.ok) await prepareForReading(context.db);
  return outcome;
}

/** The lines as the person wrote them: a mark stands alone on its own, as in a document. */
function linesOf({ title, basis, issuer, tasks }: Matter): string[] {
  const written = [title, basis, issuer ?? '', ...tasks.map(({ clause }) => clause)];
  return written.flatMap((words) => words.split(LINE_BREAK)).map((line) => line.trim());
}

/** Whether the ledger holds every organisation that was chosen. */
async function hasChosen({ db }: ActContext, { tasks }: Matter): Promise<boolean> {
  const ids = new Set(
    tasks.flatMap(({ responsibilities }) =>
      responsibilities.flatMap(({ organisations }) =>
        organisations.flatMap(({ organisationId }) => organisationId ?? []),
      ),
    ),
  );
  return (await listOrganisationNames(db, [...ids])).length === ids.size;
}

/** What a person chose the names of a task to mean; nothing of those that they only wrote. */
function chosenIn({ tasks }: Matter, index: number): (name: string) => string | undefined {
  const organisations = tasks[index]?.responsibilities.flatMap((one) => one.organisations) ?? [];
  const chosen = new Map(organisations.map(({ name, organisationId }) => [name, organisationId]));
  return (name) => chosen.get(name);
}
