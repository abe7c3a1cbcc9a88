import { registerMatter } from '#acts/register-matter.ts';
import { type RegisterMatter, registeredMatterSchema, registerMatterSchema } from '#contract/acts/matters.ts';
import type { Matter } from '#ledger/matter/matter.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts by which matters come into the ledger, as they are asked for. */
export const matterActRoutes = [
  actRoute({
    act: 'register_matter',
    summary: 'Register by hand what was decided elsewhere, with its basis; the head approves it',
    body: registerMatterSchema,
    result: registeredMatterSchema,
    run: (context, body) => registerMatter(context, readMatterOf(body)),
  }),
];

function readMatterOf({ decidedOn, tasks, ...matter }: RegisterMatter): Matter {
  return {
    ...matter,
    decidedOn: readDay(decidedOn),
    tasks: tasks.map(({ deadline, ...task }) => ({
      ...task,
      deadline: deadline && { kind: deadline.kind, on: deadline.on === null ? null : readDay(deadline.on) },
    })),
  };
}
