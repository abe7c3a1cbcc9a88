import { readFile } from 'node:fs/promises';
import { parseDirective } from '#parse/parse-directive.ts';

const sample = new URL('../../samples/guofa-2021-6.txt', import.meta.url);

/** A real directive's structure without anybody's name: who acts, or is late, in the replay is nobody. */
export interface PseudonymousDirective {
  text: string;
  /** 部门01局, 部门02局, …, in the order in which the text first names them: read as organisations, and nobody's names. */
  names: string[];
}

/** The 2021 directive with every organisation that it names under a pseudonym, always the same for the same one. */
export async function readPseudonymousDirective(): Promise<PseudonymousDirective> {
  const text = await readFile(sample, 'utf8');
  const { tasks } = parseDirective(text);
  const entries = tasks.flatMap(({ responsibilities }) =>
    responsibilities.map(({ orgs, span }) => ({
      orgs: orgs.filter((name) => !PLACEHOLDER.test(name)),
      span,
    })),
  );
  const pseudonyms = new Map<string, string>();
  for (const name of entries.flatMap(({ orgs }) => orgs)) {
    if (!pseudonyms.has(name)) pseudonyms.set(name, `部门${String(pseudonyms.size + 1).padStart(2, '0')}局`);
  }
  let hidden = '';
  let at = 0;
  for (const { orgs, span } of entries.toSorted((one, other) => one.span[0] - other.span[0])) {
    let words = text.slice(...span);
    // The longest first, so that a name within another stays whole.
    for (const name of orgs.toSorted((one, other) => other.length - one.length)) {
      // A suffix that several share is printed once: 上海市、广东省人民政府.
      const printed = words.includes(name) ? name : name.replace(SHARED_SUFFIX, '');
      words = words.replace(printed, pseudonyms.get(name) ?? name);
    }
    hidden += text.slice(at, span[0]) + words;
    at = span[1];
  }
  return { text: hidden + text.slice(at), names: [...pseudonyms.values()] };
}

/** `上海市人民政府`; not `上海市`. */
const SHARED_SUFFIX = /人民政府$/;
/** Words that stand for organisations and name none: `有关部门`, `国务院各部门`; not `部门01局`. */
const PLACEHOLDER = /有关|相关|各/;
