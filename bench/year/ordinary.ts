import type { StoryPart, YearWorld } from './year-world.ts';

/** Whose work on which task. */
export interface Work {
  taskId: string;
  assignmentId: string;
  organisationId: string;
}

/** Whether no story has that part of the work: of the task, of the branch, or of the organisation as a whole. */
export function isOrdinary(
  world: YearWorld,
  part: StoryPart,
  { taskId, assignmentId, organisationId }: Work,
): boolean {
  return ![taskId, assignmentId, organisationId].some((id) => world.isReserved(id, part));
}
