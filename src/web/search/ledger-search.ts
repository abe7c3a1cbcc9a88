import {
  type DeadlineKind,
  deadlineKinds,
  type LightColour,
  lightColours,
  type Role,
  roles,
  type TaskState,
  taskStates,
} from '#contract/values.ts';

export type Flag = 'true' | 'false';

/** The filters of the ledger and its order as the address holds them; a filter that is not set has no key. */
export interface LedgerSearch {
  part?: string[];
  section?: string[];
  organisation?: string[];
  role?: Role[];
  deadlineKind?: DeadlineKind[];
  state?: TaskState[];
  light?: LightColour[];
  dueMonth?: string[];
  hasTarget?: Flag;
  openEnded?: Flag;
  noLead?: Flag;
  q?: string;
  /** By light, the worst first; as printed where it is left out. */
  sort?: 'light';
}

/** The filters that hold several values, in the order in which the ledger offers them. */
export const listFilters = [
  'part',
  'section',
  'organisation',
  'role',
  'deadlineKind',
  'state',
  'light',
  'dueMonth',
] as const;
export type ListFilter = (typeof listFilters)[number];

/** The filters that are yes, no or not asked. */
export const flagFilters = ['noLead', 'openEnded', 'hasTarget'] as const;
export type FlagFilter = (typeof flagFilters)[number];

/** A query string read plainly: a name that occurs once is a text, several times a list. */
export type PlainSearch = Record<string, string | string[]>;

/** `?part=一&part=二&q=就业` gives `{ part: ['一', '二'], q: '就业' }`. */
export function readSearch(query: string): PlainSearch {
  const search: PlainSearch = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const earlier = search[name];
    search[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return search;
}

/** The reverse of `readSearch`, with a leading `?` unless empty; what is undefined, null or an empty list is left out. */
export function writeSearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null) params.append(name, String(one));
    }
  }
  return params.size > 0 ? `?${params}` : '';
}

/** The ledger's filters in a query; what is no filter or no possible value is left out, as an old link may hold it. */
export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const filters: LedgerSearch = {};
  for (const name of ['part', 'section', 'organisation', 'dueMonth'] as const) {
    const values = textsOf(search[name]);
    if (values.length > 0) filters[name] = values;
  }
  const chosenRoles = roles.filter((role) => textsOf(search['role']).includes(role));
  if (chosenRoles.length > 0) filters.role = chosenRoles;
  const kinds = deadlineKinds.filter((kind) => textsOf(search['deadlineKind']).includes(kind));
  if (kinds.length > 0) filters.deadlineKind = kinds;
  const states = taskStates.filter((state) => textsOf(search['state']).includes(state));
  if (states.length > 0) filters.state = states;
  const colours = lightColours.filter((colour) => textsOf(search['light']).includes(colour));
  if (colours.length > 0) filters.light = colours;
  for (const name of flagFilters) {
    const value = search[name];
    if (value === 'true' || value === 'false') filters[name] = value;
  }
  const words = textsOf(search['q']).join(' ').trim();
  if (words) filters.q = words;
  if (search['sort'] === 'light') filters.sort = 'light';
  return filters;
}

/** How many filters are set, each value of a list counted once; an order is no filter. */
export function countFilters({ sort: _order, ...filters }: LedgerSearch): number {
  return Object.values(filters).flat().length;
}

function textsOf(value: unknown): string[] {
  return [...new Set([value].flat().filter((one) => typeof one === 'string' && one !== ''))].map(String);
}
