import { assignTasks } from '#acts/assign-tasks.ts';
import { assignedSchema, assignTasksSchema } from '#contract/acts/tasks.ts';
import { actRoute } from './act-route.ts';

/** The acts on tasks, as they are asked for. */
export const taskActRoutes = [
  actRoute({
    act: 'assign_tasks',
    summary: 'Hand tasks to the organisations that they name (交办)',
    body: assignTasksSchema,
    result: assignedSchema,
    run: assignTasks,
  }),
];
