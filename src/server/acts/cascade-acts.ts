import { cascadeAssignment } from '#acts/cascade-assignment.ts';
import { shareWithUnit } from '#acts/share-with-unit.ts';
import { withdrawCascade } from '#acts/withdraw-cascade.ts';
import { withdrawUnitShare } from '#acts/withdraw-unit-share.ts';
import {
  cascadeAssignmentSchema,
  cascadedSchema,
  shareWithUnitSchema,
  unitSharedSchema,
  withdrawCascadeSchema,
  withdrawUnitShareSchema,
} from '#contract/acts/assignments.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts by which an organisation gives its work on, as they are asked for. */
export const cascadeActRoutes = [
  actRoute({
    act: 'cascade_assignment',
    summary: 'Give what the organisation has received on to organisations below it (分解)',
    body: cascadeAssignmentSchema,
    result: cascadedSchema,
    run: (context, { to, ...key }) =>
      cascadeAssignment(context, {
        ...key,
        to: to.map(({ internalOn, ...share }) => ({
          ...share,
          ...(internalOn !== undefined && { internalOn: readDay(internalOn) }),
        })),
      }),
  }),
  actRoute({
    act: 'withdraw_cascade',
    summary: 'Take back what was given on, and what was given on from it',
    body: withdrawCascadeSchema,
    result: cascadedSchema,
    run: withdrawCascade,
  }),
  actRoute({
    act: 'share_with_unit',
    summary: 'Give a unit of the organisation a share in an assignment',
    body: shareWithUnitSchema,
    result: unitSharedSchema,
    run: shareWithUnit,
  }),
  actRoute({
    act: 'withdraw_unit_share',
    summary: 'Take the share in an assignment back from a unit',
    body: withdrawUnitShareSchema,
    result: unitSharedSchema,
    run: withdrawUnitShare,
  }),
];
