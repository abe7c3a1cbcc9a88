import { actWords } from '#contract/act-words.ts';
import { coordinationWords } from '#contract/coordination-words.ts';
import { findingWords } from '#contract/finding-words.ts';
import { partyWords } from '#contract/party-words.ts';
import { stateWords } from '#contract/state-words.ts';
import type { Language } from '#contract/values.ts';
import { assignmentTransitions } from '#ledger/states/assignment-states.ts';
import {
  coordinationTransitions,
  instructionTransitions,
  urgentReportTransitions,
} from '#ledger/states/coordination-states.ts';
import { findingTransitions } from '#ledger/states/finding-states.ts';
import { milestoneTransitions } from '#ledger/states/milestone-states.ts';
import { planTransitions } from '#ledger/states/plan-states.ts';
import { reportTransitions } from '#ledger/states/report-states.ts';
import { cycleTransitions, statementTransitions } from '#ledger/states/statement-states.ts';
import { taskTransitions } from '#ledger/states/task-states.ts';
import type { Transition } from '#ledger/states/transition.ts';
import {
  type ActName,
  assignmentActs,
  coordinationActs,
  instructionActs,
  planActs,
  taskActs,
  urgentReportActs,
} from '#ledger/values/act-names.ts';
import {
  coordinationStates,
  instructionStates,
  urgentReportStates,
} from '#ledger/values/coordination-values.ts';
import { findingActs, findingStates } from '#ledger/values/finding-values.ts';
import { assignmentStates, taskStates } from '#ledger/values/ledger-states.ts';
import { planStates } from '#ledger/values/plan-values.ts';
import { reportActs, reportStates } from '#ledger/values/report-values.ts';
import { cycleActs, cycleStates, statementActs, statementStates } from '#ledger/values/statement-values.ts';
import { markStates, milestoneActs } from '#ledger/values/verification-values.ts';

const said = {
  zh: {
    title: '任务和承担关系的状态',
    about:
      '本页由各张状态表生成，程序照表办事。每一行：谁、在什么状态下、凭什么、办什么，办完是什么状态、留下什么。',
    task: '任务',
    cycle: '对账（一份文件的一个期间）',
    statement: '对账单（一个单位在一期对账中）',
    finding: '差异（对账中查出的一处不符）',
    plan: '实施方案（一个单位对一份文件的一版方案）',
    milestone: '节点（报达成和核实）',
    assignment: '承担关系（一个单位在一项任务中的一份责任）',
    report: '进展报告（一个单位在一个月里就一份责任所说的）',
    coordination: '协调事项',
    urgentReport: '重大情况报告',
    instruction: '批示（一个单位的落实）',
    state: '状态',
    acts: '行为',
    columns: ['行为', '由谁', '从', '到', '须有', '留下'],
    begins: '（新建）',
    stays: '不变',
    and: '、',
    ends: '终结',
    isEnd: '是',
  },
  en: {
    title: 'The states of tasks and assignments',
    about:
      'This page is made from the tables of states by which the program works. Each line says who does what, in which state, what it needs, what state follows and what it leaves behind.',
    task: 'Tasks',
    cycle: 'Reconciliation cycles (a period of a directive)',
    statement: 'Statements (of one organisation in a cycle)',
    finding: 'Findings (a discrepancy found in reconciliation)',
    plan: 'Plans (one version of an organisation’s plan for a directive)',
    milestone: 'Milestones (claimed and verified)',
    assignment: 'Assignments (the part of one organisation in a task)',
    report: 'Reports (what an organisation says of an assignment in a month)',
    coordination: 'Coordination requests',
    urgentReport: 'Urgent reports',
    instruction: 'Instructions (the follow-up of one organisation)',
    state: 'State',
    acts: 'Acts',
    columns: ['Act', 'By', 'From', 'To', 'Needs', 'Leaves'],
    begins: '(made by it)',
    stays: 'stays',
    and: ', ',
    ends: 'End',
    isEnd: 'yes',
  },
} satisfies Record<Language, unknown>;

/** The state tables in words, Chinese first, as Markdown: what `docs/states.md` holds. */
export function describeStates(): string {
  return `${(['zh', 'en'] as const).map(describeIn).join('\n')}`;
}

function describeIn(language: Language): string {
  const { coordination, urgentReport, instruction } = said[language];
  const { coordinationState, urgentReportState, instructionState } = coordinationWords[language];
  const { title, about, task, plan, milestone, assignment, report, cycle, statement } = said[language];
  const { taskState, planState, markState, assignmentState, reportState, cycleState, statementState } =
    stateWords[language];
  return [
    `# ${title}\n\n${about}\n`,
    `## ${task}\n`,
    describeMachine(language, {
      table: taskTransitions,
      states: taskStates,
      acts: taskActs,
      words: taskState,
    }),
    `## ${assignment}\n`,
    describeMachine(language, {
      ...{ table: assignmentTransitions, states: assignmentStates, acts: assignmentActs },
      words: assignmentState,
    }),
    `## ${coordination}\n`,
    describeMachine(language, {
      ...{ table: coordinationTransitions, states: coordinationStates, acts: coordinationActs },
      words: coordinationState,
    }),
    `## ${urgentReport}\n`,
    describeMachine(language, {
      ...{ table: urgentReportTransitions, states: urgentReportStates, acts: urgentReportActs },
      words: urgentReportState,
    }),
    `## ${instruction}\n`,
    describeMachine(language, {
      ...{ table: instructionTransitions, states: instructionStates, acts: instructionActs },
      words: instructionState,
    }),
    `## ${report}\n`,
    describeMachine(language, {
      table: reportTransitions,
      states: reportStates,
      acts: reportActs,
      words: reportState,
    }),
    `## ${plan}\n`,
    describeMachine(language, {
      ...{ table: planTransitions, states: planStates, acts: planActs },
      words: planState,
    }),
    `## ${milestone}\n`,
    describeMachine(language, {
      ...{ table: milestoneTransitions, states: markStates, acts: milestoneActs },
      words: markState,
    }),
    `## ${cycle}\n`,
    describeMachine(language, {
      ...{ table: cycleTransitions, states: cycleStates, acts: cycleActs },
      words: cycleState,
    }),
    `## ${statement}\n`,
    describeMachine(language, {
      ...{ table: statementTransitions, states: statementStates, acts: statementActs },
      words: statementState,
    }),
    `## ${said[language].finding}\n`,
    describeMachine(language, {
      ...{ table: findingTransitions, states: findingStates, acts: findingActs },
      words: findingWords[language].state,
    }),
  ].join('\n');
}

interface Machine<Act extends ActName, State extends string> {
  table: readonly Transition<Act, State>[];
  states: readonly State[];
  acts: readonly Act[];
  words: Record<State, string>;
}

function describeMachine<Act extends ActName, State extends string>(
  language: Language,
  { table, states, acts, words }: Machine<Act, State>,
): string {
  const { state, columns, begins, stays, and, ends, isEnd } = said[language];
  const { need, trace } = stateWords[language];
  const isLeft = (one: State) => table.some(({ from }) => from.includes(one));
  const lines = acts.flatMap((act) =>
    table
      .filter((line) => line.act === act)
      .map(({ who, from, to, needs, leaves }) => [
        `${actWords[language][act].button} \`${act}\``,
        partyWords[language][who],
        from.length === 0 ? begins : from.map((one) => words[one]).join(' / '),
        to === 'stays' ? stays : words[to],
        needs.map((one) => need[one]).join(and),
        leaves.map((one) => trace[one]).join(and),
      ]),
  );
  const rows = states.map((one) => [`${words[one]} \`${one}\``, isLeft(one) ? '' : isEnd]);
  return `${tableOf([state, ends], rows)}\n${tableOf(columns, lines)}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
