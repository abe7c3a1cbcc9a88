import { Readable } from 'node:stream';
import type { DirectiveSummary } from '#contract/directive.ts';
import type { TaskRow } from '#contract/task.ts';

/** The directive and its tasks as one JSON object (`taskExportSchema`), a task a line, made as it is read. */
export function exportJson(directive: DirectiveSummary, tasks: AsyncIterable<TaskRow>): Readable {
  return Readable.from(listLines(directive, tasks));
}

async function* listLines(directive: DirectiveSummary, tasks: AsyncIterable<TaskRow>) {
  yield `{"directive":${JSON.stringify(directive)},"tasks":[`;
  let separator = '\n';
  for await (const task of tasks) {
    yield separator + JSON.stringify(task);
    separator = ',\n';
  }
  yield '\n]}\n';
}
