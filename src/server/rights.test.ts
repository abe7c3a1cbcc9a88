import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { personRoles } from '#ledger/values/person-roles.ts';
import { type Answer, answers, type Line } from '#test-kit/rights/line.ts';
import { policyProbes } from '#test-kit/rights/policy-probes.ts';
import { requestProbes, unlistedActs } from '#test-kit/rights/request-probes.ts';
import { type Actor, openRightsWorld, type RightsWorld } from '#test-kit/rights/rights-world.ts';
import { sqlProbes } from '#test-kit/rights/sql-probes.ts';

const lines: Line[] = z
  .array(
    z.object({
      act: z.string(),
      role: z.enum(personRoles),
      relation: z.string(),
      answer: z.enum(answers),
    }),
  )
  .parse(parse(readFileSync('docs/rights.csv'), { columns: true }));
const acts = [...new Set(lines.map(({ act }) => act))];

/** The server is asked for every line; else for a share of them. */
const inFull = process.env['TAIZHANG_RIGHTS'] === 'full';

/**
 * Of an act in a relation one line for each answer, of other roles in the next: whether the server asks the policy, about that act
 * and that relation, these show; what the policy says to each role is held to every line.
 */
function shareOf(of: readonly Line[]): Line[] {
  const alike = Object.values(
    Object.groupBy(of, ({ act, relation, answer }) => `${act} ${relation} ${answer}`),
  );
  return alike.flatMap((group = [], turn) => group.slice(turn % group.length).slice(0, 1));
}
const askedLines = inFull ? lines : shareOf(lines);

let world: RightsWorld;
beforeAll(async () => {
  world = await openRightsWorld();
});
afterAll(() => world?.served.close());

/** What was found in place of the expected answers, one line each, so that a failure names them all. */
async function findDifferences(
  of: readonly Line[],
  act: string,
  find: (line: Line, actor: Actor) => Promise<Answer> | Answer,
) {
  const differences: string[] = [];
  for (const line of of.filter((each) => each.act === act)) {
    const found = await find(line, actorOf(line));
    if (found !== line.answer) differences.push(`${Object.values(line).join(',')}: ${found}`);
  }
  return differences;
}

/** Who stands in that relation: the words before `own` and the like say of what. */
function actorOf({ role, relation }: Line): Actor {
  if (relation === 'parent') return world.actor(role, 'above');
  const standing = relation.replace('matter_', '');
  if (standing === 'above' || standing === 'lead' || standing === 'none') return world.actor(role, standing);
  return world.actor(role, standing === 'document' ? 'none' : 'own');
}

describe('docs/rights.csv', () => {
  test('has a line for every role in every relation of an act, and no other', () => {
    const keys = lines.map(({ act, role, relation }) => `${act},${role},${relation}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const act of acts) {
      const relations = new Set(lines.filter((each) => each.act === act).map(({ relation }) => relation));
      expect([act, lines.filter((each) => each.act === act).length]).toEqual([
        act,
        relations.size * personRoles.length,
      ]);
    }
  });

  test('speaks of every act that can be asked for', () => {
    expect(unlistedActs(acts)).toEqual([]);
  });

  test.each(acts)('%s: the policy says the same', async (act) => {
    const probe = policyProbes[act];
    if (!probe) throw new Error(`Nothing asks the policy about ${act}.`);
    expect(await findDifferences(lines, act, (line, actor) => probe(line, actor, world))).toEqual([]);
  });

  test.each(acts)('%s: the server answers the same', async (act) => {
    const probe = requestProbes[act];
    if (!probe) throw new Error(`Nothing asks the server for ${act}.`);
    expect(await findDifferences(askedLines, act, (line, actor) => probe(line, actor, world))).toEqual([]);
  });

  test.each(Object.entries(sqlProbes))('%s: SQL returns the same', async (act, probe) => {
    expect(await findDifferences(lines, act, (line, actor) => probe(line, actor, world))).toEqual([]);
  });
});
