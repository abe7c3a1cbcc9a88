import { adjustTask } from '#acts/adjust-task.ts';
import { approveRegistration } from '#acts/approve-registration.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { mergeTasks } from '#acts/merge-tasks.ts';
import { resumeTask } from '#acts/resume-task.ts';
import { returnRegistration } from '#acts/return-registration.ts';
import { splitTask } from '#acts/split-task.ts';
import { suspendTask } from '#acts/suspend-task.ts';
import { withdrawTask } from '#acts/withdraw-task.ts';
import {
  adjustTaskSchema,
  approvedSchema,
  approveRegistrationSchema,
  assignedSchema,
  assignTasksSchema,
  doneSchema,
  mergedSchema,
  mergeTasksSchema,
  resumeTaskSchema,
  returnedSchema,
  returnRegistrationSchema,
  splitSchema,
  splitTaskSchema,
  suspendTaskSchema,
  withdrawnSchema,
  withdrawTaskSchema,
} from '#contract/acts/tasks.ts';
import { actRoute } from './act-route.ts';
import { matterActRoutes } from './matter-acts.ts';
import { settlingActRoutes } from './settling-acts.ts';

/** The acts on tasks, as they are asked for. */
export const taskActRoutes = [
  ...matterActRoutes,
  actRoute({
    act: 'approve_registration',
    summary: 'Approve that proposed tasks enter the ledger (立项)',
    body: approveRegistrationSchema,
    result: approvedSchema,
    run: approveRegistration,
  }),
  actRoute({
    act: 'return_registration',
    summary: 'Return proposed tasks with the reason',
    body: returnRegistrationSchema,
    result: returnedSchema,
    run: returnRegistration,
  }),
  actRoute({
    act: 'assign_tasks',
    summary: 'Hand tasks to the organisations that they name (交办)',
    body: assignTasksSchema,
    result: assignedSchema,
    run: assignTasks,
  }),
  ...settlingActRoutes,
  actRoute({
    act: 'adjust_task',
    summary: 'Record how a decision changes what a task asks (调整)',
    body: adjustTaskSchema,
    result: doneSchema,
    run: adjustTask,
  }),
  actRoute({
    act: 'suspend_task',
    summary: 'Suspend a task with the reason (中止)',
    body: suspendTaskSchema,
    result: doneSchema,
    run: suspendTask,
  }),
  actRoute({
    act: 'resume_task',
    summary: 'Resume a suspended task with the reason',
    body: resumeTaskSchema,
    result: doneSchema,
    run: resumeTask,
  }),
  actRoute({
    act: 'withdraw_task',
    summary: 'Take a task out of the ledger with the reason; its assignments end with it',
    body: withdrawTaskSchema,
    result: withdrawnSchema,
    run: withdrawTask,
  }),
  actRoute({
    act: 'merge_tasks',
    summary: 'Make tasks of one directive into one of them (并案); their assignments pass on to it',
    body: mergeTasksSchema,
    result: mergedSchema,
    run: mergeTasks,
  }),
  actRoute({
    act: 'split_task',
    summary: 'Split a task into parts, each with the assignments that go to it',
    body: splitTaskSchema,
    result: splitSchema,
    run: splitTask,
  }),
];
