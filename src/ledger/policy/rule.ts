import type { PersonRole } from '../values/person-roles.ts';
import type { Caller, Capacity } from './caller.ts';

/** Whether somebody in that capacity has a right to that thing. */
export type Rule<Thing = unknown> = (capacity: Capacity, thing: Thing) => boolean;

/** Right of whoever has one of the roles. */
export function holds(...roles: PersonRole[]): Rule {
  return (capacity) => capacity.roles.some((role) => roles.includes(role));
}

/** Right of whoever has it by one of the rules. */
export function anyOf<Thing>(...rules: Rule<Thing>[]): Rule<Thing> {
  return (capacity, thing) => rules.some((rule) => rule(capacity, thing));
}

/** Right of whoever has it by all of the rules. */
export function allOf<Thing>(...rules: Rule<Thing>[]): Rule<Thing> {
  return (capacity, thing) => rules.every((rule) => rule(capacity, thing));
}

/** The first capacity in which the caller has the right, their own before those of a deputy; undefined where none has. */
export function findCapacity<Thing>(caller: Caller, rule: Rule<Thing>, thing: Thing): Capacity | undefined {
  return caller.capacities.find((capacity) => rule(capacity, thing));
}
