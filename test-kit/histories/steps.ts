import fc from 'fast-check';
import { type ActName, actNames } from '#ledger/values/act-names.ts';

/** One thing that somebody tries, drawn at random; what it is done to is chosen among what is there then. */
export interface Step {
  act: ActName;
  /** Who tries it. */
  who: number;
  /** By which the things are chosen. */
  picks: [number, number, number];
  /** Whether the revision that is named is an old one. */
  stale: boolean;
  /** Whether somebody tries it whose part it is, on things in a state for it. */
  fitting: boolean;
}

/** More often than others: without them little else can be done. */
const frequent: ActName[] = [
  ...(['assign_tasks', 'assign_tasks', 'receive_assignments', 'receive_assignments'] as const),
  ...(['object_to_assignment', 'claim_completion', 'claim_completion'] as const),
  ...(['assess_claims', 'accept_claims'] as const),
];
/** Without organisations below nothing can be given on. */
const ofLower: ActName[] = [
  'add_organisation',
  'receive_assignments',
  'cascade_assignment',
  'cascade_assignment',
];
/** What holds from a day on shows only amid the acts before and after it. */
const ofDays: ActName[] = ['change_light_settings', 'change_light_settings'];
/** Files are read in the histories written by hand. */
const ofFiles: ActName[] = [
  'register_directive',
  'register_draft',
  'amend_directive',
  'take_over_ledger',
  'withdraw_takeover',
];

const oneIn = (number: number) => fc.integer({ min: 1, max: number }).map((chance) => chance === 1);

/** Histories of so many steps. */
export function histories(length: { minLength: number; maxLength: number }): fc.Arbitrary<Step[]> {
  const acts = [...actNames.filter((act) => !ofFiles.includes(act)), ...frequent, ...ofLower, ...ofDays];
  const pick = fc.nat(1000);
  const step = fc.record({
    act: fc.constantFrom(...acts),
    who: fc.nat(100),
    picks: fc.tuple(pick, pick, pick),
    stale: oneIn(10),
    fitting: oneIn(5).map((odd) => !odd),
  });
  return fc.array(step, { ...length, size: 'max' });
}
