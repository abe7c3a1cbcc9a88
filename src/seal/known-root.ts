/** A root as it is kept outside the ledger: on a bulletin, in a mail, in a witness file. */
export interface KnownRoot {
  /** How many leaves it commits to. */
  size: number;
  /** Hexadecimal. */
  root: string;
}

/** `182:9f86…` (64 digits); not `9f86…`, `182-9f86…`. */
const KNOWN_ROOT = /^(\d{1,15}):([0-9a-f]{64})$/i;

/** A line of a witness file: `182:9f86… 2021-06-10T01:00:00.000Z`. */
const WITNESS_LINE = /^(\S+)(?:\s+\S+)?$/;

/** The root as it is printed. */
export function writeRoot({ size, root }: KnownRoot): string {
  return `${size}:${root}`;
}

/** The root that was printed so; undefined where it is none. */
export function readRoot(text: string): KnownRoot | undefined {
  const [, size, root] = KNOWN_ROOT.exec(text.trim()) ?? [];
  return size && root && Number(size) > 0 ? { size: Number(size), root: root.toLowerCase() } : undefined;
}

/** The line that a witness file has for a seal. */
export function writeWitnessLine({ size, root, sealedAt }: KnownRoot & { sealedAt: Date }): string {
  return `${writeRoot({ size, root })} ${sealedAt.toISOString()}\n`;
}

/** The roots of a witness file; undefined lines are told by their numbers. Empty lines are passed over. */
export function readWitness(text: string): { roots: KnownRoot[]; unread: number[] } {
  const roots: KnownRoot[] = [];
  const unread: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const root = readRoot(WITNESS_LINE.exec(line.trim())?.[1] ?? '');
    if (root) roots.push(root);
    else unread.push(index + 1);
  }
  return { roots, unread };
}
