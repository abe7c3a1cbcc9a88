import { receiveAssignments } from '#acts/receive-assignments.ts';
import { receiveAssignmentsSchema, receivedSchema } from '#contract/acts/assignments.ts';
import { actRoute } from './act-route.ts';

/** The acts on assignments, as they are asked for. */
export const assignmentActRoutes = [
  actRoute({
    act: 'receive_assignments',
    summary: 'Confirm that the organisation has its assignments (签收)',
    body: receiveAssignmentsSchema,
    result: receivedSchema,
    run: receiveAssignments,
  }),
];
