import type { DeadlineKind, Language, OutlineKind, Role, Severity } from '#contract/values.ts';
import type { Deadline, Directive, OutlineNode, Responsibility, Task } from '#parse/directive.ts';
import { fit } from './columns.ts';
import type { Terminal } from './terminal.ts';

type Look = Pick<Terminal, 'language' | 'width' | 'style'>;

/** A directive for the eye: its head, what was counted, every task as a line under its headings, the diagnostics. */
export function outlineText(directive: Directive, look: Look): string {
  const lines = [
    ...headLines(directive, look),
    '',
    look.style('dim', tableLine(columnNames[look.language], look.width)),
    ...taskLines(directive, look),
    ...diagnosticLines(directive, look),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function headLines({ document, outline, tasks }: Directive, { language, style }: Look): string[] {
  const { title, docNumber, issuer, issuedOn } = document;
  const headings = countHeadings(outline);
  const counts = (['part', 'section', 'item'] as const).map((kind) =>
    say.counts[kind][language](headings[kind]),
  );
  return [
    style('bold', title ?? say.noTitle[language]),
    [docNumber, issuer, issuedOn].filter((each) => each !== null).join(' · '),
    [...counts, say.counts.task[language](tasks.length)].join(' · '),
  ];
}

function countHeadings(nodes: readonly OutlineNode[]): Record<OutlineKind, number> {
  const counts: Record<OutlineKind, number> = { part: 0, section: 0, item: 0, sub: 0 };
  const count = ({ kind, children }: OutlineNode) => {
    counts[kind] += 1;
    children.forEach(count);
  };
  nodes.forEach(count);
  return counts;
}

function taskLines({ outline, tasks }: Directive, look: Look): string[] {
  const byPath = Map.groupBy(tasks, ({ path }) => path.join('\n'));
  const under = (path: readonly string[]) =>
    (byPath.get(path.join('\n')) ?? []).map((task) => taskLine(task, look));
  const headingLines = (node: OutlineNode, above: readonly string[]): string[] => {
    const path = [...above, node.number];
    const heading = node.title === null ? [] : [headingLine(node, above.length, look)];
    return [...heading, ...under(path), ...node.children.flatMap((child) => headingLines(child, path))];
  };
  return [...under([]), ...outline.flatMap((node) => headingLines(node, []))];
}

function headingLine({ number, title }: OutlineNode, depth: number, { width, style }: Look): string {
  const indent = '  '.repeat(depth);
  const line = fit(`${number} ${title}`, width - indent.length).trimEnd();
  return depth === 0 ? `\n${style('bold', line)}` : indent + line;
}

function taskLine(task: Task, { language, width }: Look): string {
  const cells = [
    String(task.ordinal),
    task.text,
    task.responsibilities.map((each) => sayResponsibility(each, language)).join('；'),
    task.deadlines.map((each) => sayDeadline(each, language)).join('，'),
  ];
  return tableLine(cells, width);
}

/** Ordinal, clause, who answers, by when: the two in the middle share what the others leave. */
function tableLine(
  [ordinal = '', clause = '', who = '', when = '']: readonly string[],
  width: number,
): string {
  const whenWidth = Math.min(26, Math.floor(width / 4));
  const left = Math.max(20, width - 4 - whenWidth - 6);
  const clauseWidth = Math.floor(left * 0.55);
  return [
    fit(ordinal, 4, 'right'),
    fit(clause, clauseWidth),
    fit(who, left - clauseWidth),
    fit(when, whenWidth),
  ].join('  ');
}

function sayResponsibility({ role, orgs, openEnded }: Responsibility, language: Language): string {
  return `${say.roles[role][language]} ${orgs.join('、')}${openEnded ? '等' : ''}`;
}

function sayDeadline({ kind, on }: Deadline, language: Language): string {
  const word = say.deadlines[kind][language];
  return on === null || kind === 'ongoing' ? word : `${on} ${word}`;
}

function diagnosticLines({ diagnostics }: Directive, { language, style }: Look): string[] {
  if (diagnostics.length === 0) return [];
  const lines = diagnostics.map(({ severity, message, span }) => {
    return `${style(colours[severity], say.severities[severity][language])}  ${message} [${span.join('–')}]`;
  });
  return ['', ...lines];
}

const colours = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Record<Severity, string>;

const columnNames: Record<Language, string[]> = {
  zh: ['序号', '任务', '责任', '时限'],
  en: ['No.', 'Task', 'Who', 'When'],
};

const say = {
  noTitle: { zh: '（无标题）', en: '(no title)' },
  counts: {
    part: { zh: (n: number) => `${n} 部分`, en: (n: number) => `${n} parts` },
    section: { zh: (n: number) => `${n} 方面`, en: (n: number) => `${n} sections` },
    item: { zh: (n: number) => `${n} 项`, en: (n: number) => `${n} items` },
    task: { zh: (n: number) => `${n} 任务`, en: (n: number) => `${n} tasks` },
  },
  roles: {
    lead: { zh: '牵头', en: 'lead' },
    responsible: { zh: '负责', en: 'responsible' },
    support: { zh: '配合', en: 'support' },
    supervisor: { zh: '分管', en: 'supervisor' },
  } satisfies Record<Role, Record<Language, string>>,
  deadlines: {
    complete: { zh: '完成', en: 'complete' },
    issue_policy: { zh: '出台', en: 'issue policy' },
    ongoing: { zh: '持续', en: 'ongoing' },
    when_appropriate: { zh: '适时', en: 'when appropriate' },
  } satisfies Record<DeadlineKind, Record<Language, string>>,
  severities: {
    error: { zh: '错误', en: 'error' },
    warning: { zh: '警告', en: 'warning' },
    info: { zh: '提示', en: 'info' },
  } satisfies Record<Severity, Record<Language, string>>,
};
