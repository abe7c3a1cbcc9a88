import { addProgramme } from '#acts/add-programme.ts';
import { changeProgramme } from '#acts/change-programme.ts';
import { linkProgrammeTasks, unlinkProgrammeTasks } from '#acts/link-programme-tasks.ts';
import { nowAtSchema } from '#contract/acts/coordination.ts';
import {
  addProgrammeSchema,
  changeProgrammeSchema,
  linkProgrammeTasksSchema,
  programmeAddedSchema,
  programmeTasksLinkedSchema,
} from '#contract/acts/programmes.ts';
import { actRoute } from './act-route.ts';

/** The acts on programmes, as they are asked for. */
export const programmeActRoutes = [
  actRoute({
    act: 'add_programme',
    summary: 'Enter a programme: a long aim that ties the tasks of several years together (规划)',
    body: addProgrammeSchema,
    result: programmeAddedSchema,
    run: addProgramme,
  }),
  actRoute({
    act: 'change_programme',
    summary: 'Change what a programme says',
    body: changeProgrammeSchema,
    result: nowAtSchema,
    run: changeProgramme,
  }),
  actRoute({
    act: 'link_programme_tasks',
    summary: 'Say that tasks belong to a programme',
    body: linkProgrammeTasksSchema,
    result: programmeTasksLinkedSchema,
    run: linkProgrammeTasks,
  }),
  actRoute({
    act: 'unlink_programme_tasks',
    summary: 'Take tasks out of a programme again',
    body: linkProgrammeTasksSchema,
    result: programmeTasksLinkedSchema,
    run: unlinkProgrammeTasks,
  }),
];
