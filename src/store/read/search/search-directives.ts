import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import { parseSearch } from '../../search-text.ts';
import { isSeenDirective } from '../seen-directives.ts';
import type { Search } from './search.ts';
import type { FoundDirective } from './search-tasks.ts';

/** The brackets that a document number is printed with or typed with: `〔`, `)`; not `号`. */
const BRACKET = /[〔〕【】()[\]]/g;

export interface FoundDirectives {
  total: number;
  /** The newest first. */
  hits: FoundDirective[];
}

/** The directives whose title or number has the words, whatever brackets either is written with. */
export async function searchDirectives(db: Db, { words, scope, limit }: Search): Promise<FoundDirectives> {
  const patterns = parseSearch(
    words
      .replace(/[（［]/g, '(')
      .replace(/[）］]/g, ')')
      .replace(BRACKET, ''),
  ).map(({ likePattern }) => likePattern);
  if (patterns.length === 0) return { total: 0, hits: [] };
  const found = db
    .selectFrom('directive')
    .where((eb) => isSeenDirective({ id: eb.ref('directive.id'), kind: eb.ref('directive.kind') }, scope))
    .where(
      sql<boolean>`translate(
        lower(coalesce(directive.title, '') || e'\n' || coalesce(directive.doc_number, '')),
        '０１２３４５６７８９〔〕【】（）［］()[]', '0123456789'
      ) like all(${patterns}::text[])`,
    );
  const { total } = await found.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return {
    total,
    hits: await found
      .select(['id', 'kind', 'title', 'docNumber', 'issuedOn'])
      .orderBy('registeredAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute(),
  };
}
