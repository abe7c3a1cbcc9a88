import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** A row of the journal as a leaf; hashes are hexadecimal. */
export interface Leaf {
  leaf: number;
  actId: string;
  hash: string;
}

export interface KeptTree {
  level: number;
  position: number;
  hash: string;
}

export interface Seal {
  /** How many leaves the root commits to. */
  size: number;
  /** Hexadecimal. */
  root: string;
  sealedAt: Date;
}

/** The newest seal, with what the tree is made of there; undefined before the first. */
export async function findNewestSeal(db: Db): Promise<(Seal & { parts: string[] }) | undefined> {
  return await db
    .selectFrom('seal')
    .select(['size', 'parts', 'sealedAt', sql<string>`encode(root, 'hex')`.as('root')])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Adds the leaves, the full trees that they complete, and the seal over all. */
export async function insertSeal(
  db: Db,
  {
    leaves,
    trees,
    seal,
  }: { leaves: readonly Leaf[]; trees: readonly KeptTree[]; seal: Seal & { parts: string[] } },
): Promise<void> {
  await sql`
    insert into journal_leaf (leaf, act_id, hash)
    select leaf, act_id, decode(hash, 'hex')
    from json_to_recordset(${JSON.stringify(leaves.map(({ leaf, actId: act_id, hash }) => ({ leaf, act_id, hash })))}::json)
      as given (leaf bigint, act_id uuid, hash text)`.execute(db);
  await sql`
    insert into journal_tree (level, position, hash)
    select level, position, decode(hash, 'hex')
    from json_to_recordset(${JSON.stringify(trees)}::json) as given (level integer, position bigint, hash text)`.execute(
    db,
  );
  const { size, root, parts, sealedAt } = seal;
  await db
    .insertInto('seal')
    .values({ size, parts, sealedAt, root: sql`decode(${root}, 'hex')` })
    .execute();
}
