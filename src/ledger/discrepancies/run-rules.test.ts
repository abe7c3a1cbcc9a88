import { describe, expect, test } from 'vitest';
import {
  branchFacts,
  figureFacts,
  organisationFacts,
  planFacts,
  reportFacts,
  taskFacts,
} from '#test-kit/rule-facts.ts';
import { type FindingRule, findingRules } from '../values/finding-values.ts';
import { allRules } from './all-rules.ts';
import type { OrganisationFacts } from './organisation-facts.ts';
import { settingsOf } from './rule-settings.ts';
import { findAtOrganisation, findInTask } from './run-rules.ts';
import type { FactBranch, FactMilestone, TaskFacts } from './task-facts.ts';

const today = '2021-08-10';
const settings = settingsOf([]).map((setting) => ({ ...setting, on: true }));

/** What is wrong, and what is nearly so. */
type Case<Facts> = [rule: FindingRule, words: string, wrong: Facts, near: Facts];

const one = (branch: Partial<FactBranch>, task: Partial<TaskFacts> = {}) =>
  taskFacts([branchFacts(branch)], task);
const two = (first: Partial<FactBranch>, second: Partial<FactBranch>) =>
  taskFacts([
    branchFacts({ voice: 'consolidated', ...first }),
    branchFacts({ organisationId: 'b', assignmentId: 'b1', role: 'responsible', voice: 'input', ...second }),
  ]);
const passed = { dates: [{ kind: 'complete', dueOn: '2021-07-31' }], endsOn: '2021-07-31' } as const;
const policy = { dates: [{ kind: 'issue_policy', dueOn: '2021-06-30' }] } as const;
const claim = { id: 'c', claimedOn: '2021-08-01', outcome: null, evidenceIds: ['e'] } as const;
const claimed = { state: 'claimed', claim } as const;
const target = { targets: [{ position: 0, op: '>=', value: 100 }] } as const;
const figures = (...values: number[]) => values.map((value, position) => figureFacts(value, { position }));
const document = { id: 'e', kind: 'document', issuedOn: '2021-05-01', statedOn: '2021-05-02' } as const;
const verified = { ...figureFacts(100), id: 'v' };
const milestone = { id: 'm', dueOn: '2021-07-01', moves: [], reachedOn: null } as const;
const move = { planId: 'p', handedInOn: '2021-06-02', from: '2021-06-01', to: '2021-10-01' } as const;
const movedBy = (...moves: Partial<FactMilestone['moves'][number]>[]) => ({
  ...{ ...milestone, dueOn: move.to, moves: moves.map((each) => ({ ...move, ...each })) },
});
const verifiedInJune = ({ found, reported }: { found: number; reported: number }) =>
  one(
    {
      ...{ ...claimed, reports: [reportFacts({ figures: figures(reported) })] },
      verifiedFigures: [{ ...verified, period: '1—6月', value: found }],
    },
    target,
  );
const words = '组织召开全省园区建设推进会议并建立工作台账逐项调度各地开工情况';
const silence = { id: 'r4', cycle: '2021-04' } as const;
const input = (progress: string, more = {}) => reportFacts({ kind: 'input', progress, ...more });
const file = (of: string) => ({
  ...{ digest: 'd', organisationId: of, taskId: 't', assignmentId: `${of}1` },
  ...{ claimId: `c${of}`, evidenceId: `e${of}` },
});

const taskCases: Case<TaskFacts>[] = [
  [
    'overdue_open',
    'the day of a result has passed, nothing is claimed',
    one({}, passed),
    one(claimed, passed),
  ],
  [
    'overdue_open',
    'the day counts, not the end of a year through which it goes on',
    one({}, passed),
    one({}, { ...passed, dates: [] }),
  ],
  [
    'overdue_open',
    'more time counts',
    one({}, passed),
    one({ extendedFrom: '2021-07-31', extendedOn: '2021-09-30' }, passed),
  ],
  [
    'not_received',
    'the last day of the receipt has passed',
    one({ state: 'assigned', receivedOn: null, receiveBy: '2021-08-09' }),
    one({ state: 'assigned', receivedOn: null, receiveBy: today }),
  ],
  [
    'nothing_new',
    'three months without news, a report of nothing new is none',
    one({ reports: [reportFacts(silence), reportFacts({ state: 'unchanged', progress: null })] }),
    one({ reports: [reportFacts({ ...silence, cycle: '2021-05' })] }),
  ],
  [
    'nothing_new',
    'a day named for the next news is awaited',
    one({ reports: [reportFacts(silence)] }),
    one({ reports: [reportFacts({ ...silence, nextNewsOn: '2021-09-01' })] }),
  ],
  [
    'input_missing',
    'the month was due and one says nothing',
    two({}, { reports: [] }),
    two({}, { reports: [input('四个开工。')] }),
  ],
  [
    'plan_incomplete',
    'a plan without persons',
    one({ planRow: planFacts({ persons: 0 }) }),
    one({ planRow: planFacts() }),
  ],
  [
    'plan_incomplete',
    'a plan without days',
    one({ planRow: planFacts({ milestones: [] }) }),
    one({ planRow: planFacts() }),
  ],
  [
    'milestone_slipped',
    'a milestone has passed that nobody says was reached',
    one({ planRow: planFacts({ milestones: [milestone] }) }),
    one({ planRow: planFacts({ milestones: [{ ...milestone, reachedOn: '2021-07-10' }] }) }),
  ],
  [
    'milestone_moved',
    'put off once it had passed, not before',
    one({ planRow: planFacts({ milestones: [movedBy(move)] }) }),
    one({ planRow: planFacts({ milestones: [movedBy({ handedInOn: '2021-05-31' })] }) }),
  ],
  [
    'milestone_moved',
    'whatever came after it, a move counts by the day on which it was handed in',
    one({
      planRow: planFacts({ milestones: [movedBy(move, { ...move, from: '2021-10-01', to: '2021-09-01' })] }),
    }),
    one({ planRow: planFacts({ milestones: [movedBy({ ...move, to: '2021-05-01' })] }) }),
  ],
  [
    'policy_without_number',
    'a policy without number',
    one({}, policy),
    one({}, { ...policy, policies: [{ docNumber: '岚政发〔2021〕3号', issuedOn: '2021-06-30' }] }),
  ],
  [
    'placeholder_unresolved',
    'nobody has settled who is meant',
    one({}, { placeholders: [{ id: 'h' }] }),
    one({ assignedOn: '2021-07-11' }, { placeholders: [{ id: 'h' }] }),
  ],
  [
    'done_without_evidence',
    'a claim rests on nothing',
    one({ ...claimed, claim: { ...claim, evidenceIds: [] } }),
    one(claimed),
  ],
  [
    'evidence_misdated',
    'older than the task',
    one({ evidence: [{ ...document, issuedOn: '2021-03-18' }] }),
    one({ evidence: [{ ...document, issuedOn: '2021-03-19' }] }),
  ],
  [
    'evidence_misdated',
    'of a day to come',
    one({ evidence: [{ ...document, issuedOn: '2021-05-03' }] }),
    one({ evidence: [{ ...document, issuedOn: '2021-05-02' }] }),
  ],
  [
    'target_missed',
    'claimed below the target',
    one({ ...claimed, reports: [reportFacts({ figures: figures(99) })] }, target),
    one({ ...claimed, reports: [reportFacts({ figures: figures(100) })] }, target),
  ],
  [
    'target_missed',
    'before its day a figure may be lower',
    one({ reports: [reportFacts({ figures: figures(99) })] }, { ...target, ...passed }),
    one({ reports: [reportFacts({ figures: figures(99) })] }, target),
  ],
  [
    'target_missed',
    'what is verified counts',
    one(
      {
        ...claimed,
        reports: [reportFacts({ figures: figures(110) })],
        verifiedFigures: [{ ...verified, value: 98 }],
      },
      target,
    ),
    one(
      { ...claimed, reports: [reportFacts({ figures: figures(99) })], verifiedFigures: [verified] },
      target,
    ),
  ],
  [
    'target_missed',
    'what was verified of an earlier month is past',
    verifiedInJune({ found: 100, reported: 99 }),
    verifiedInJune({ found: 60, reported: 100 }),
  ],
  [
    'against_target',
    'what counts up has fallen',
    one(
      { reports: [reportFacts({ id: 'r6', figures: figures(50) }), reportFacts({ figures: figures(40) })] },
      target,
    ),
    one(
      { reports: [reportFacts({ id: 'r6', figures: figures(50) }), reportFacts({ figures: figures(48) })] },
      target,
    ),
  ],
  [
    'against_target',
    'single months go up and down',
    one(
      { reports: [reportFacts({ id: 'r6', figures: figures(50) }), reportFacts({ figures: figures(40) })] },
      target,
    ),
    one(
      {
        reports: [
          reportFacts({ id: 'r6', figures: [figureFacts(50, { period: '6月' })] }),
          reportFacts({ figures: [figureFacts(40, { period: '7月' })] }),
        ],
      },
      target,
    ),
  ],
  [
    'above_verified',
    'more than a tenth above',
    one({ reports: [reportFacts({ figures: figures(111) })], verifiedFigures: [verified] }),
    one({ reports: [reportFacts({ figures: figures(110) })], verifiedFigures: [verified] }),
  ],
  [
    'figures_conflict',
    'two values of one period',
    two(
      { reports: [reportFacts({ figures: figures(12) })] },
      { reports: [input('开工。', { figures: figures(13) })] },
    ),
    two(
      { reports: [reportFacts({ figures: figures(12) })] },
      { reports: [input('开工。', { figures: [figureFacts(13, { period: '1—6月' })] })] },
    ),
  ],
  [
    'figures_conflict',
    'a part is smaller than the whole that the lead reports',
    two(
      { reports: [reportFacts({ figures: figures(25) })] },
      { reports: [input('开工。', { figures: figures(26) })] },
    ),
    two(
      { reports: [reportFacts({ figures: figures(25) })] },
      { reports: [input('开工。', { figures: figures(12) })] },
    ),
  ],
  [
    'figures_conflict',
    'a share of what is given on is no conflict',
    two(
      { reports: [reportFacts({ figures: figures(12) })] },
      { reports: [input('开工。', { figures: figures(13) })] },
    ),
    two(
      { reports: [reportFacts({ figures: figures(12) })] },
      { parentId: 'a1', reports: [input('开工。', { figures: figures(3) })] },
    ),
  ],
  [
    'leads_disagree',
    'claimed for all while one works on',
    two(claimed, {}),
    two(claimed, { state: 'claimed' }),
  ],
  [
    'leads_disagree',
    'what was given on to those below is answered for by whoever gave it on',
    two(claimed, {}),
    two(claimed, { parentId: 'a1' }),
  ],
  [
    'leads_disagree',
    'one objects to the plan',
    two({ planRow: planFacts({ objections: [{ organisationId: 'b', assignmentId: 'b1' }] }) }, {}),
    two({ planRow: planFacts() }, {}),
  ],
  [
    'lower_open',
    'claimed while one below works on',
    two(claimed, { voice: null, parentId: 'a1' }),
    two(claimed, { voice: null, parentId: 'a1', state: 'accepted' }),
  ],
  [
    'copied_from_last',
    'the figure alone was changed',
    one({
      reports: [
        reportFacts({ id: 'r6', progress: `${words}12个。` }),
        reportFacts({ progress: `${words}14个。` }),
      ],
    }),
    one({
      reports: [
        reportFacts({ id: 'r6', progress: `${words}。` }),
        reportFacts({ progress: '七月新开工园区十四个，其中两个已经投产，其余年底前建成投用。' }),
      ],
    }),
  ],
  [
    'copied_from_last',
    'short sentences are alike',
    one({ reports: [reportFacts({ id: 'r6', progress: words }), reportFacts({ progress: words })] }),
    one({
      reports: [reportFacts({ id: 'r6', progress: '正在推进。' }), reportFacts({ progress: '正在推进。' })],
    }),
  ],
  [
    'copied_from_other',
    'the later one wrote the earlier’s words',
    two(
      { reports: [reportFacts({ progress: `${words}。`, actId: '6' })] },
      { reports: [input(`${words}，`)] },
    ),
    two({ reports: [reportFacts({ progress: words, kind: 'consolidated' })] }, { reports: [input(words)] }),
  ],
];
const organisationCases: Case<OrganisationFacts>[] = [
  [
    'plan_missing',
    'the day had not passed when it was given something',
    organisationFacts({ handedIn: null }),
    organisationFacts({ handedIn: null, givenOn: '2021-04-07' }),
  ],
  [
    'plan_missing',
    'nothing was handed in',
    organisationFacts({ handedIn: null }),
    organisationFacts({ handedIn: null, owesPlan: false }),
  ],
  [
    'plan_missing',
    'handed in a day late',
    organisationFacts({ handedIn: { planId: 'p', submittedOn: '2021-04-07' } }),
    organisationFacts(),
  ],
  [
    'same_file_twice',
    'one file for two claims',
    organisationFacts({ sharedFiles: [file('a'), file('b')] }),
    organisationFacts({ sharedFiles: [file('b'), file('c')] }),
  ],
];

describe('each rule finds what is wrong, and is silent where it is nearly so', () => {
  const codesOf = (found: readonly { rule: FindingRule }[]) => found.map(({ rule }) => rule);
  test.each(taskCases)('%s: %s', (rule, _words, wrong, near) => {
    expect(codesOf(findInTask(wrong, { settings, today }))).toContain(rule);
    expect(codesOf(findInTask(near, { settings, today }))).not.toContain(rule);
  });
  test.each(organisationCases)('%s: %s', (rule, _words, wrong, near) => {
    expect(codesOf(findAtOrganisation(wrong, { settings, today }))).toContain(rule);
    expect(codesOf(findAtOrganisation(near, { settings, today }))).not.toContain(rule);
  });

  test('every rule is registered once and has a case', () => {
    const tried = new Set([...taskCases, ...organisationCases].map(([rule]) => rule));
    expect(allRules.map(({ code }) => code).toSorted()).toEqual([...findingRules].toSorted());
    expect(findingRules.filter((rule) => !tried.has(rule))).toEqual([]);
  });
});

test('against a task and an organisation of which all is in order no rule has anything', () => {
  expect(findInTask(two({}, { reports: [input('四个开工。')] }), { settings, today })).toEqual([]);
  expect(findAtOrganisation(organisationFacts(), { settings, today })).toEqual([]);
});

test('a rule that is off finds nothing, and a threshold is the one that is set', () => {
  const wrong = one({}, passed);
  const off = settings.map((setting) => ({ ...setting, on: setting.rule !== 'overdue_open' }));
  expect(findInTask(wrong, { settings: off, today })).toEqual([]);
  const looser = settingsOf([{ rule: 'nothing_new', on: true, thresholds: { cycles: 4 } }]);
  expect(findInTask(one({ reports: [reportFacts(silence)] }), { settings: looser, today })).toEqual([]);
});

test('whoever signed later is asked about the words of another, and each about figures that conflict', () => {
  const copied = two(
    { reports: [reportFacts({ progress: words, actId: '6' })] },
    { reports: [input(words)] },
  );
  const whose = (facts: TaskFacts, rule: FindingRule) =>
    findInTask(facts, { settings, today })
      .filter((found) => found.rule === rule)
      .map(({ organisationId }) => organisationId);
  expect(whose(copied, 'copied_from_other')).toEqual(['b']);
  const conflict = two(
    { reports: [reportFacts({ figures: figures(12) })] },
    { reports: [input('开工。', { figures: figures(13) })] },
  );
  expect(whose(conflict, 'figures_conflict')).toEqual(['a', 'b']);
});
