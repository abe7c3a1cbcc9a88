import { Readable } from 'node:stream';
import type { DirectiveSummary } from '#contract/directive.ts';

/** The directive, and under that name its rows, as one JSON object, a row a line, made as they are read. */
export function exportJson(
  directive: DirectiveSummary,
  name: 'tasks' | 'assignments',
  rows: AsyncIterable<object>,
): Readable {
  return Readable.from(listLines(directive, name, rows));
}

async function* listLines(
  directive: DirectiveSummary,
  name: string,
  rows: AsyncIterable<object>,
): AsyncGenerator<string> {
  yield `{"directive":${JSON.stringify(directive)},"${name}":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield '\n]}\n';
}
