import type { OrganisationKind } from '../values/organisation-kinds.ts';

export interface Organisation {
  /** Stays when names change. */
  id: string;
  /** As directives print it. */
  shortName: string;
  fullName: string;
  /** The organisation's own English name; null where none is certain. */
  englishName: string | null;
  kind: OrganisationKind;
  /** The short name in pinyin without tones: `caizhengbu`. */
  sortKey: string;
  /** Where the full name and the kind are from. */
  source: string;
}

/** Organisations of one kind whose names come from one source. */
export interface OrganisationGroup {
  kind: OrganisationKind;
  source: string;
  rows: readonly (readonly [
    id: string,
    shortName: string,
    fullName: string,
    englishName: string | null,
    sortKey: string,
  ])[];
}
