import { readFileSync } from 'node:fs';

/** A secret from the variable itself, else from the file that `…_FILE` names, without the line end. */
export function readSecret<Name extends string>(
  given: { [variable in Name | `${Name}_FILE`]?: string | undefined },
  name: Name,
  problems: string[],
): string | undefined {
  const fileVariable: `${Name}_FILE` = `${name}_FILE`;
  const file: string | undefined = given[fileVariable];
  if (given[name] !== undefined || file === undefined) return given[name];
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    problems.push(`${fileVariable} is "${file}" and cannot be read: ${message}`);
    return undefined;
  }
}
