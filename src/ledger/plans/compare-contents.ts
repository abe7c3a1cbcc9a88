import { type PlanField, planFields } from '../values/plan-values.ts';
import type { PlanContent } from './plan-content.ts';

/** In which columns two versions of a row differ. */
export function compareContents(before: PlanContent, after: PlanContent): PlanField[] {
  return planFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
