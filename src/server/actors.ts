import type { Caller } from '#ledger/policy/caller.ts';

/** Who acts where nobody has signed in: the program itself, with every right, named by its way in. */
export const actors = {
  commandLine: programAs('command-line'),
  /** Acts of this actor make a store one of demonstration data. */
  demonstration: programAs('demonstration'),
  /** What is done when its day comes, without anybody asking for it: as a keeper of that office. */
  automaticIn: (organisationId: string | null): Caller => ({
    ...{ personId: null, name: '自动 (automatic)' },
    capacities: [{ personId: null, organisationId, unitId: null, roles: ['keeper'] }],
  }),
} as const;

function programAs(name: string): Caller {
  const roles = ['keeper', 'head', 'administrator'] as const;
  return {
    personId: null,
    name,
    capacities: [{ personId: null, organisationId: null, unitId: null, roles }],
  };
}
