import type {
  Block,
  Diagnostic,
  Directive,
  DocumentHead,
  Duty,
  OutlineNode,
  Scope,
  Span,
  Task,
} from '#parse/directive.ts';

/** A task under review. */
export interface ReviewTask {
  /** Names it whatever is corrected. */
  key: string;
  /** A value that no words of the document say has an empty span at the end of the clause, and an empty quote. */
  task: Task;
  /** What a person has set themselves: reading the words anew leaves it alone. */
  byHand: { responsibilities: boolean; deadlines: boolean };
  /** For printed names the organisation that a person chose in this task; null for one that the register lacks. */
  chosen: ReadonlyMap<string, string | null>;
  /** The numbers of the corrections that touched it, the first first. */
  changedBy: number[];
  /** Whether a person has looked at it since. */
  confirmed: boolean;
}

export interface ReviewDiagnostic extends Diagnostic {
  key: string;
  /** Of lines without their clauses: the tasks before them that wait for one, and where the lines stand. */
  waiting: string[];
  lines: Span[];
}

/**
 * A document under review: its reading with the corrections made so far. As in a parsed directive every character, white
 * space apart, lies in exactly one block, heading, clause or responsibility.
 */
export interface Review {
  text: string;
  document: DocumentHead;
  blocks: Block[];
  outline: OutlineNode[];
  /** In the order of the ledger; their ordinals are true only in `directiveOf`. */
  tasks: ReviewTask[];
  duties: Duty[];
  /** All that nobody has settled, decided errors among them: see `listOpenDiagnostics`. */
  diagnostics: ReviewDiagnostic[];
  /** For printed names the organisation that a person chose wherever they stand. */
  chosen: ReadonlyMap<string, string | null>;
}

/** How single tasks are read; given by those who may know the parser. */
export interface TaskReader {
  readTaskAt(
    text: string,
    place: { ordinal: number; path: string[]; span: Span; responsibilitySpan: Span | null },
    document: Pick<DocumentHead, 'title' | 'year' | 'issuedOn'>,
  ): { task: Task; diagnostics: Diagnostic[] };
  scopeOf(names: readonly string[]): Scope;
}

/** A document as it was read, before any correction. */
export function openReview(text: string, { diagnostics, tasks, ...directive }: Directive): Review {
  return {
    text,
    ...directive,
    tasks: tasks.map((task) => ({
      key: keyOfRead(task),
      task,
      byHand: { responsibilities: false, deadlines: false },
      chosen: new Map(),
      changedBy: [],
      confirmed: false,
    })),
    diagnostics: waitingTasks(diagnostics, tasks).map(({ diagnostic, waiting }, index) => ({
      ...diagnostic,
      key: `d${index + 1}`,
      waiting,
      lines:
        diagnostic.code === 'responsibility_mismatch' ? linesWithin(diagnostic.span, directive.blocks) : [],
    })),
    chosen: new Map(),
  };
}

/** The reviewed document as a directive: tasks numbered in their order, diagnostics as given. */
export function directiveOf(
  { document, blocks, outline, tasks, duties }: Review,
  diagnostics: readonly Diagnostic[],
): Directive {
  return {
    document,
    blocks,
    outline,
    tasks: tasks.map(({ task }, index) => ({ ...task, ordinal: index + 1 })),
    duties,
    diagnostics: diagnostics.map(({ severity, code, message, span }) => ({ severity, code, message, span })),
  };
}

/** What a printed name of a task was chosen to mean; undefined where nobody has chosen, null for a new organisation. */
export function chosenOrganisation(
  review: Pick<Review, 'chosen'>,
  task: Pick<ReviewTask, 'chosen'>,
  name: string,
): string | null | undefined {
  return task.chosen.has(name) ? task.chosen.get(name) : review.chosen.get(name);
}

function keyOfRead({ ordinal }: Task): string {
  return `t${ordinal}`;
}

/** Beside each diagnostic the tasks that its lines may belong to: those without a line since the last such place. */
function waitingTasks(
  diagnostics: readonly Diagnostic[],
  tasks: readonly Task[],
): { diagnostic: Diagnostic; waiting: string[] }[] {
  const found = diagnostics.map((diagnostic) => ({ diagnostic, waiting: [] as string[] }));
  const mismatches = found.filter(({ diagnostic }) => diagnostic.code === 'responsibility_mismatch');
  for (const task of tasks) {
    if (task.responsibilitySpan) continue;
    mismatches.find(({ diagnostic }) => diagnostic.span[0] >= task.span[1])?.waiting.push(keyOfRead(task));
  }
  return found;
}

function linesWithin([start, end]: Span, blocks: readonly Block[]): Span[] {
  return blocks.map(({ span }) => span).filter((span) => start <= span[0] && span[1] <= end);
}
