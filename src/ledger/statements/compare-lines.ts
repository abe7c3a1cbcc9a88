import type {
  AnswerReport,
  FrozenClaim,
  FrozenFigure,
  FrozenMilestone,
  FrozenReport,
} from './frozen-facts.ts';

/** What of a line is compared with the same assignment's line in another cycle. */
export interface ComparableLine {
  assignmentId: string;
  ordinal: number;
  assignmentState: string;
  dueOn: string | null;
  reported: Pick<FrozenReport, 'words'> | null;
  /** By which the organisation answered: newer than what stood when the cycle was opened. */
  answerReport: AnswerReport | null;
  figures: readonly FrozenFigure[];
  milestones: readonly FrozenMilestone[];
  claim: FrozenClaim | null;
  answer: string;
  answerWords: string | null;
  keeperAnswer: string;
}

/** One thing that two lines say differently; a figure stands by the name of its indicator. */
export interface LineChange {
  field: string;
  before: string | null;
  after: string | null;
}

export interface LinePair<Line> {
  before: Line | undefined;
  after: Line | undefined;
}

/** The lines of two statements of one organisation, by assignment, in the order of the directive. */
export function pairLines<Line extends ComparableLine>(
  before: readonly Line[],
  after: readonly Line[],
): LinePair<Line>[] {
  const former = new Map(before.map((line) => [line.assignmentId, line]));
  const later = new Map(after.map((line) => [line.assignmentId, line]));
  const ids = new Set([...former.keys(), ...later.keys()]);
  return [...ids]
    .map((id) => ({ before: former.get(id), after: later.get(id) }))
    .toSorted((one, other) => ordinalOf(one) - ordinalOf(other));
}

/** What changed between two lines of one assignment, in the order in which a line is read. */
export function compareLines(before: ComparableLine, after: ComparableLine): LineChange[] {
  const told = factsOf(before);
  const telling = factsOf(after);
  return [...new Set([...telling.keys(), ...told.keys()])]
    .map((field) => ({ field, before: told.get(field) ?? null, after: telling.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function ordinalOf({ before, after }: LinePair<ComparableLine>): number {
  return after?.ordinal ?? before?.ordinal ?? 0;
}

/** What a line says, each by its name. */
function factsOf(line: ComparableLine): Map<string, string | null> {
  const { assignmentState, dueOn, reported, answerReport, milestones, claim, answer, answerWords } = line;
  const figures = [...line.figures, ...(answerReport?.figures ?? [])];
  const verified = milestones.filter(({ verifiedOn }) => verifiedOn !== null).length;
  return new Map([
    ['assignmentState', assignmentState],
    ['dueOn', dueOn],
    ['progress', answerReport?.progress ?? reported?.words.progress ?? null],
    ...figures.map(({ indicator, value, unit }) => [`figure ${indicator}`, `${value}${unit ?? ''}`] as const),
    ['milestones', milestones.length === 0 ? null : `${verified}/${milestones.length}`],
    ['claim', claim === null ? null : (claim.outcome ?? 'open')],
    ['answer', answer],
    ['answerWords', answerWords],
    ['keeperAnswer', line.keeperAnswer],
  ]);
}
