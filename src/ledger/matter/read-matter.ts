import { yearOf } from '#calendar/local-date.ts';
import type { Directive, DocumentHead, Task } from '#parse/directive.ts';
import type { TaskReader } from '../review/review.ts';
import { composeMatter, type MatterPlace } from './compose-matter.ts';
import type { Matter, MatterTask } from './matter.ts';

/**
 * The directive that a matter makes, over its text. Who answers and by when is what the person said, never read anew;
 * figures and directions are read out of the clauses as out of any document's.
 */
export function readMatter(matter: Matter, reader: TaskReader): { text: string; directive: Directive } {
  const { text, blocks, outline, places } = composeMatter(matter);
  const { title, issuer, decidedOn } = matter;
  const document: DocumentHead = {
    ...{ title, issuer, docNumber: null, addressees: [] },
    issuedOn: decidedOn,
    year: yearOf(decidedOn),
  };
  const tasks = places.flatMap((place, index) => {
    const said = matter.tasks[index];
    return said ? readTask(text, place, { said, document, reader }) : [];
  });
  return { text, directive: { document, blocks, outline, tasks, duties: [], diagnostics: [] } };
}

function readTask(
  text: string,
  { responsibilitySpans, deadlineSpan, ...place }: MatterPlace,
  { said, document, reader }: { said: MatterTask; document: DocumentHead; reader: TaskReader },
): Task {
  const { task } = reader.readTaskAt(text, place, document);
  const { deadline } = said;
  return {
    ...task,
    notes: [],
    responsibilities: said.responsibilities.map(({ role, organisations, openEnded }, index) => {
      const orgs = organisations.map(({ name }) => name);
      return {
        ...{ role, orgs, openEnded, scope: reader.scopeOf(orgs) },
        span: responsibilitySpans[index] ?? place.responsibilitySpan,
      };
    }),
    deadlines:
      deadline && deadlineSpan
        ? [{ kind: deadline.kind, on: deadline.on, quote: text.slice(...deadlineSpan), span: deadlineSpan }]
        : [],
  };
}
