import { describe, expect, it } from 'vitest';
import {
  assignmentActs,
  coordinationActs,
  instructionActs,
  planActs,
  taskActs,
  urgentReportActs,
} from '../values/act-names.ts';
import { coordinationStates, instructionStates, urgentReportStates } from '../values/coordination-values.ts';
import { findingActs, findingStates } from '../values/finding-values.ts';
import { assignmentStates, openAssignmentStates, taskStates } from '../values/ledger-states.ts';
import { planStates } from '../values/plan-values.ts';
import { reportActs, reportStates } from '../values/report-values.ts';
import { cycleActs, cycleStates, statementActs, statementStates } from '../values/statement-values.ts';
import { assignmentTransitions } from './assignment-states.ts';
import {
  coordinationTransitions,
  instructionTransitions,
  urgentReportTransitions,
} from './coordination-states.ts';
import { findingTransitions } from './finding-states.ts';
import { planTransitions } from './plan-states.ts';
import { reportTransitions } from './report-states.ts';
import { cycleTransitions, statementTransitions } from './statement-states.ts';
import { taskTransitions } from './task-states.ts';
import { partyOf, type Transition } from './transition.ts';

interface Machine {
  table: readonly Transition<string, string>[];
  acts: readonly string[];
  states: readonly string[];
  /** Where things begin that no line of the table makes. */
  beginnings: readonly string[];
  ends: readonly string[];
}

const machines: [string, Machine][] = [
  [
    'a task',
    {
      ...{ table: taskTransitions, acts: taskActs, states: taskStates, beginnings: [] },
      ends: ['merged', 'split', 'withdrawn'],
    },
  ],
  [
    'a plan',
    {
      ...{ table: planTransitions, acts: planActs, states: planStates },
      // Accepting the next version replaces one.
      ...{ beginnings: ['replaced'], ends: ['replaced'] },
    },
  ],
  [
    'an assignment',
    {
      ...{ table: assignmentTransitions, acts: assignmentActs, states: assignmentStates },
      // Acts on tasks make assignments: named by the text.
      ...{ beginnings: ['named'], ends: ['released', 'passed_on', 'withdrawn'] },
    },
  ],
  [
    'a report',
    {
      ...{ table: reportTransitions, acts: reportActs, states: reportStates },
      // Where several lead, signing leads to it in place of what the table says.
      beginnings: ['to_co_sign'],
      ends: [],
    },
  ],
  [
    'a reconciliation cycle',
    {
      ...{ table: cycleTransitions, acts: cycleActs, states: cycleStates, beginnings: [] },
      ends: ['closed'],
    },
  ],
  [
    'a finding',
    {
      ...{ table: findingTransitions, acts: findingActs, states: findingStates },
      ...{ beginnings: [], ends: ['accepted'] },
    },
  ],
  [
    'a statement',
    {
      ...{ table: statementTransitions, acts: statementActs, states: statementStates },
      // Its cycle opens and closes it; what the keepers answer settles the states between.
      ...{ beginnings: ['open', 'confirmed', 'disputed', 'closed'], ends: ['closed'] },
    },
  ],
  [
    'a coordination request',
    {
      ...{ table: coordinationTransitions, acts: coordinationActs, states: coordinationStates },
      ...{ beginnings: [], ends: ['closed', 'withdrawn'] },
    },
  ],
  [
    'an urgent report',
    {
      ...{ table: urgentReportTransitions, acts: urgentReportActs, states: urgentReportStates },
      ...{ beginnings: [], ends: ['closed'] },
    },
  ],
  [
    'the follow-up of an instruction',
    {
      ...{ table: instructionTransitions, acts: instructionActs, states: instructionStates },
      ...{ beginnings: [], ends: ['closed'] },
    },
  ],
];

describe.each(machines)('the states of %s', (_, { table, acts, states, beginnings, ends }) => {
  it('have a line for every act, and no other', () => {
    expect([...new Set(table.map(({ act }) => act))].toSorted()).toEqual([...acts].toSorted());
  });

  it('can all be reached', () => {
    const reached = new Set(beginnings);
    for (let before = -1; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of table) {
        const starts = from.length === 0 || from.some((state) => reached.has(state));
        if (to !== 'stays' && starts) reached.add(to);
      }
    }
    expect([...reached].toSorted()).toEqual([...states].toSorted());
  });

  it('are left by some act unless they are an end', () => {
    const left = new Set(table.flatMap(({ from }) => from));
    expect(states.filter((state) => !left.has(state))).toEqual(ends);
  });

  it('have one line at most for an act in a state', () => {
    const starts = table.flatMap(({ act, from }) => from.map((state) => `${act} ${state}`));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('are changed by an act through the same party on all its lines', () => {
    for (const { act, who } of table) expect(who).toBe(partyOf(table, act));
  });
});

it('an assignment is open in the states that are no end', () => {
  expect(assignmentStates.slice(0, openAssignmentStates.length)).toEqual(openAssignmentStates);
});

it('an act without a line has no party', () => {
  expect(() => partyOf<string>(taskTransitions, 'receive_assignments')).toThrow('has no line');
});
