import type { Directive, OutlineNode, Responsibility, Task } from '#parse/directive.ts';

/**
 * A directive of our own: one part with one section, and the given tasks in it. Spans are made up; what a test does not
 * give a task, the task does not have.
 */
export function buildDirective(tasks: readonly Partial<Task>[] = [{}]): Directive {
  const section: OutlineNode = {
    kind: 'section',
    number: '（一）',
    title: '示例方面',
    span: [12, 20],
    children: [],
  };
  const part: OutlineNode = {
    kind: 'part',
    number: '一',
    title: '示例部分',
    span: [2, 12],
    children: [section],
  };
  return {
    document: {
      title: '示例省人民政府重点工作分工方案',
      docNumber: '示政发〔2021〕1号',
      issuer: '示例省人民政府',
      issuedOn: '2021-01-15',
      addressees: ['各市人民政府'],
      year: 2021,
    },
    blocks: [{ kind: 'title', span: [0, 2] }],
    outline: [part],
    tasks: tasks.map((task, index) => ({ ...plainTask(index + 1), ...task })),
    duties: [],
    diagnostics: [],
  };
}

/** A responsibility of the named organisations, closed and without placeholders unless said otherwise. */
export function buildResponsibility(
  role: Responsibility['role'],
  orgs: string[],
  more: Partial<Responsibility> = {},
): Responsibility {
  return { role, orgs, openEnded: false, scope: 'named', span: [0, 1], ...more };
}

function plainTask(ordinal: number): Task {
  return {
    ordinal,
    path: ['一', '（一）'],
    item: null,
    text: `示例任务${ordinal}。`,
    span: [20, 30],
    responsibilitySpan: null,
    responsibilities: [],
    deadlines: [],
    targets: [],
    directions: [],
    notes: [],
  };
}
