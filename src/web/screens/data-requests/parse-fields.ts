/** What is asked in one field. */
export interface TypedField {
  name: string;
  unit: string | null;
  period: string | null;
  taskId: null;
}

/** What separates the parts of a line, Chinese or not: `，`, `,`, a tab; not a space within a name. */
const separator = /[，,\t]/;

/** The fields of a request for data as they were typed: a line each, with name, unit and period. */
export function parseFields(typed: string): TypedField[] {
  return typed
    .split('\n')
    .map((line) => line.split(separator).map((part) => part.trim()))
    .flatMap(([name, unit, period]) =>
      name ? [{ name, unit: unit || null, period: period || null, taskId: null }] : [],
    );
}
