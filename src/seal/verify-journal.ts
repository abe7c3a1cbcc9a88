import type { Db } from '#store/open-store.ts';
import { type CheckedLeaf, findLeafOfHash, listLeaves, listSeals } from '#store/read/seals/list-leaves.ts';
import type { Seal } from '#store/tables/seal.ts';
import type { KnownRoot } from './known-root.ts';
import { emptyFrontier, type Frontier, growFrontier, rootOf } from './merkle-tree.ts';
import { bytesOf, hexOf } from './seal-journal.ts';

/** Something about the history that cannot be as it was sealed; `leaf` counts from 0. */
export type SealProblem =
  /** The row says something else than when it was sealed. */
  | { code: 'changed'; leaf: number; actId: string; act: string | null }
  /** The row that stands here was sealed at another place. */
  | { code: 'reordered'; leaf: number; actId: string; sealedAs: number }
  /** The row is gone, or its leaf is. */
  | { code: 'removed'; leaf: number; actId: string | null }
  /** Written into the ledger after a seal that, as its rows, is younger than it claims to be; and sealed by a clock not set back. */
  | { code: 'inserted'; leaf: number; actId: string; recordedAt: Date; sealedAt: Date }
  /** Rows and hashes were rewritten together: this root of the ledger's own is not that of the rows up to it. */
  | { code: 'seal_differs'; fromLeaf: number; size: number; root: string; found: string }
  /** A root kept outside does not agree: something in this range was rewritten, and everything sealed after it. */
  | { code: 'outside_root_differs'; fromLeaf: number; size: number; root: string; found: string }
  /** A root kept outside speaks of more rows than there are: the end of the history was cut off. */
  | { code: 'history_cut'; size: number; leaves: number };

export interface Verification {
  leaves: number;
  seals: number;
  /** Roots kept outside that agree. */
  agreeing: number;
  problems: SealProblem[];
}

const LEAVES_AT_A_TIME = 2_000;
/** An act that takes longer than this to be written is taken for one put in later, in milliseconds. */
const LONGEST_ACT_MILLISECONDS = 60 * 60_000;
/** More than these are not told: the first is what matters. */
const PROBLEMS_TOLD = 100;

/**
 * Holds every sealed row of the journal against its leaf, the leaves against the ledger's own seals, and these against roots
 * kept outside; in memory that does not grow with the journal. Whoever owns the database can rewrite all of it alike: only a
 * root from outside tells that. `told` hears how far it is.
 */
export async function verifyJournal(
  db: Db,
  outside: readonly KnownRoot[],
  told: (leaves: number) => void = () => undefined,
): Promise<Verification> {
  const seals = await listSeals(db);
  const claims = claimsBySize(seals, outside);
  const problems: SealProblem[] = [];
  const frontier = emptyFrontier();
  const agreed: Agreed = { seal: 0, outside: 0, agreeing: 0, before: undefined };
  let recorded: Date | undefined;
  let size = 0;
  let covering = 0;
  for await (const leaf of eachLeaf(db)) {
    for (; size < leaf.leaf; size += 1) problems.push({ code: 'removed', leaf: size, actId: null });
    while ((seals[covering]?.size ?? Number.POSITIVE_INFINITY) <= leaf.leaf) covering += 1;
    const times = { before: agreed.before, own: seals[covering]?.sealedAt };
    const problem = (await checkLeaf(db, leaf)) ?? checkTime(leaf, times);
    if (problem) problems.push(problem);
    if (leaf.recordedAt && !(recorded && leaf.recordedAt < recorded)) recorded = leaf.recordedAt;
    growFrontier(frontier, bytesOf(leaf.hash));
    size = leaf.leaf + 1;
    problems.push(...checkRoots(claims.get(size) ?? [], { size, frontier, agreed, recorded }));
    if (size % LEAVES_AT_A_TIME === 0) told(size);
    if (problems.length >= PROBLEMS_TOLD) break;
  }
  const cut = [...claims.keys()].filter((claimed) => claimed > size && problems.length < PROBLEMS_TOLD);
  problems.push(...cut.map((claimed) => ({ code: 'history_cut', size: claimed, leaves: size }) as const));
  return { leaves: size, seals: seals.length, agreeing: agreed.agreeing, problems };
}

async function* eachLeaf(db: Db): AsyncGenerator<CheckedLeaf> {
  for (let from = 0; ; ) {
    const leaves = await listLeaves(db, { from, limit: LEAVES_AT_A_TIME });
    yield* leaves;
    const last = leaves.at(-1);
    if (!last) return;
    from = last.leaf + 1;
  }
}

/** Up to which size the ledger's own seals agree, and the roots from outside; how many of these; what was known at the last seal. */
interface Agreed {
  seal: number;
  outside: number;
  agreeing: number;
  before: SealedBefore | undefined;
}

/** When a seal was made, and when the youngest row up to it was recorded. */
interface SealedBefore {
  sealedAt: Date;
  recorded: Date;
}

interface ClaimedRoot {
  root: string;
  /** Of a seal of the ledger's own. */
  sealedAt?: Date;
}

function claimsBySize(seals: readonly Seal[], outside: readonly KnownRoot[]): Map<number, ClaimedRoot[]> {
  const claims = new Map<number, ClaimedRoot[]>();
  const claim = (size: number, claimed: ClaimedRoot) =>
    claims.set(size, [...(claims.get(size) ?? []), claimed]);
  for (const { size, root } of outside) claim(size, { root });
  for (const { size, root, sealedAt } of seals) claim(size, { root, sealedAt });
  return claims;
}

/** The roots that are claimed for this size against that of the tree as it stands; what agrees is noted. */
function checkRoots(
  claims: readonly ClaimedRoot[],
  {
    size,
    frontier,
    agreed,
    recorded,
  }: { size: number; frontier: Frontier; agreed: Agreed; recorded: Date | undefined },
): SealProblem[] {
  if (claims.length === 0) return [];
  const found = hexOf(rootOf(frontier));
  const problems: SealProblem[] = [];
  for (const { root, sealedAt } of claims) {
    const code = sealedAt ? 'seal_differs' : 'outside_root_differs';
    const kind = sealedAt ? 'seal' : 'outside';
    if (root !== found) {
      problems.push({ code, fromLeaf: agreed[kind], size, root, found });
      continue;
    }
    agreed[kind] = size;
    if (sealedAt) agreed.before = { sealedAt, recorded: recorded ?? sealedAt };
    else agreed.agreeing += 1;
  }
  return problems;
}

async function checkLeaf(db: Db, leaf: CheckedLeaf): Promise<SealProblem | undefined> {
  const { actId, hash, found, act } = leaf;
  if (found === hash) return undefined;
  if (found === null) return { code: 'removed', leaf: leaf.leaf, actId };
  const sealedAs = await findLeafOfHash(db, found);
  return sealedAs === undefined
    ? { code: 'changed', leaf: leaf.leaf, actId, act }
    : { code: 'reordered', leaf: leaf.leaf, actId, sealedAs };
}

/**
 * A row is older than the seal before it, and than what that holds, where it was put in later or where the server's clock was set
 * back. Then the seal that holds it was made by that clock too, soon after the row. Of a journal that was far behind each row is
 * older than the seal before it, but not than its rows.
 */
function checkTime(
  { leaf, actId, recordedAt }: CheckedLeaf,
  { before, own = before?.sealedAt }: { before: SealedBefore | undefined; own: Date | undefined },
): SealProblem | undefined {
  if (!recordedAt || !before || !own) return undefined;
  const isLate = [before.sealedAt, before.recorded, own].every(
    (time) => time.getTime() - recordedAt.getTime() > LONGEST_ACT_MILLISECONDS,
  );
  return isLate ? { code: 'inserted', leaf, actId, recordedAt, sealedAt: before.sealedAt } : undefined;
}
