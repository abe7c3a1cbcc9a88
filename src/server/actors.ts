import type { Caller } from '#ledger/policy/caller.ts';

/** Who acts where nobody has signed in: the program itself, with every right, named by its way in. */
export const actors = {
  commandLine: programAs('command-line'),
  /** Acts of this actor make a store one of demonstration data. */
  demonstration: programAs('demonstration'),
} as const;

function programAs(name: string): Caller {
  const roles = ['keeper', 'head', 'administrator'] as const;
  return {
    personId: null,
    name,
    capacities: [{ personId: null, organisationId: null, unitId: null, roles }],
  };
}
