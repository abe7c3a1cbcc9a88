import type { Phrase } from './annotation-phrases.ts';
import type { Diagnostic, Responsibility, Role, Span } from './directive.ts';
import { type Name, type NameList, readNames, scopeOf } from './organisation-names.ts';
import { findOwnRole, namesPerson } from './role-phrases.ts';

/** One role with those who have it. */
export interface Entry {
  responsibility: Responsibility;
  /** True where the words name no role beyond 负责 or 责任单位. */
  plain: boolean;
}

// Words of a sentence in the place of a name: 「区教育局牵头区财政局」「推进3项改革」
const NO_NAME = /牵头|负责|配合|会同|落实|推进|完成|开展|加强|责任|时限|[：:0-9０-９%％。！？]/;
const LONGEST_LIKELY_NAME = 24;

/**
 * The names of some phrases in the role that their words give them. Names that carry a role of their own, 省财政厅（牵头）,
 * form an entry of that role before the others; persons named by title oversee. A name that ends like no organisation's is
 * an info; words that can be no name are a warning.
 */
export function readEntries(
  phrases: readonly Phrase[],
  role: Role,
  plain: boolean,
  span: Span,
): { entries: Entry[]; diagnostics: Diagnostic[] } {
  const lists = phrases.map(({ text, start }) => readNames(text, start));
  const names = lists.flatMap((list) => list.names);
  const openEnded = lists.some((list) => list.openEnded);
  const unknown = lists.flatMap((list) => list.unknown);
  const persons = unknown.length === names.length && names.length > 0 && names.every(isPerson);
  if (role === 'supervisor' || (persons && role !== 'support')) {
    return { entries: [entry(names, 'supervisor', false, openEnded, span)], diagnostics: [] };
  }
  const entries: Entry[] = [];
  for (const own of ['lead', 'support'] as const) {
    const those = names.filter(({ name }) => own !== role && findOwnRole(name)?.role === own);
    if (those.length > 0) entries.push(entry(those.map(withoutRole), own, false, false, span));
  }
  const others = names.filter(({ name }) => (findOwnRole(name)?.role ?? role) === role).map(withoutRole);
  if (others.length > 0 || entries.length === 0) {
    const explicit = entries.some(({ responsibility }) => responsibility.role === 'lead');
    entries.push(entry(others, role, plain && !explicit, openEnded, span));
  }
  const odd = unknown.filter(({ name }) => !findOwnRole(name));
  return { entries: entries.toSorted(leadFirst), diagnostics: odd.map(diagnosticOf) };
}

function entry(names: readonly Name[], role: Role, plain: boolean, openEnded: boolean, span: Span): Entry {
  const orgs = names.map(({ name }) => name);
  return { responsibility: { role, orgs, openEnded, scope: scopeOf(orgs), span }, plain };
}

function isPerson({ name }: Name): boolean {
  return namesPerson(name);
}

function withoutRole(name: Name): Name {
  const own = findOwnRole(name.name);
  return own ? { ...name, name: name.name.slice(0, own.nameLength) } : name;
}

function leadFirst({ responsibility: one }: Entry, { responsibility: other }: Entry): number {
  return (
    Number(other.role === 'lead') - Number(one.role === 'lead') ||
    Number(one.role === 'support') - Number(other.role === 'support')
  );
}

function diagnosticOf({ name, span }: NameList['unknown'][number]): Diagnostic {
  if (NO_NAME.test(name) || name.length > LONGEST_LIKELY_NAME) {
    const message = `“${name}”不能读作机构名称，请核对`;
    return { severity: 'warning', code: 'responsibility_unread', message, span };
  }
  const message = `“${name}”不像机构名称，请核对`;
  return { severity: 'info', code: 'unknown_organisation', message, span };
}
