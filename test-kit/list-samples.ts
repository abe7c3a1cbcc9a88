import { readdirSync } from 'node:fs';

const GOLD = '.gold.json';

/** A file with the name of the answer that is expected for it. */
export interface Sample {
  file: string;
  /** `NAME` of `NAME.gold.json`; the file is called the same up to its first full stop. */
  gold: string;
}

/** Every file of a folder that has an expected answer, whatever its format, by name. */
export function listSamples(folder: string | URL): Sample[] {
  const files = readdirSync(folder).toSorted();
  const golds = files.filter((file) => file.endsWith(GOLD)).map((file) => file.slice(0, -GOLD.length));
  return golds.flatMap((gold) =>
    files
      .filter((file) => file.startsWith(`${gold}.`) && !file.endsWith(GOLD))
      .map((file) => ({ file, gold })),
  );
}
