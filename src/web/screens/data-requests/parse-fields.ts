/** What is asked in one field. */
export interface TypedField {
  name: string;
  unit: string | null;
  period: string | null;
  /** The task that it is about; null where it is about none. */
  taskId: string | null;
}

/** What separates the parts of a line, Chinese or not: `，`, `,`, a tab; not a space within a name. */
const separator = /[，,\t]/;

/**
 * The fields of a request for data as they were typed, a line each with name, unit and period; of each task that they are asked
 * about, where there is one.
 */
export function parseFields(typed: string, taskIds: readonly string[] = []): TypedField[] {
  const fields = parseLines(typed);
  if (taskIds.length === 0) return fields;
  return taskIds.flatMap((taskId) => fields.map((field) => ({ ...field, taskId })));
}

function parseLines(typed: string): TypedField[] {
  return typed
    .split('\n')
    .map((line) => line.split(separator).map((part) => part.trim()))
    .flatMap(([name, unit, period]) =>
      name ? [{ name, unit: unit || null, period: period || null, taskId: null }] : [],
    );
}
