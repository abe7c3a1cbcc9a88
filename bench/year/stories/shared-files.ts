import type { Branch, CastTask } from './cast.ts';
import { canEnd } from './cast.ts';
import { claim, seen } from './deeds.ts';
import type { Stage } from './stage.ts';
import type { Play, Story, Subject } from './story.ts';

type Share = [kind: Story['kind'], whose: 'own' | 'another', claims: 1 | 2, words: string];

const shares: Share[] = [
  ['fault', 'own', 2, '同一份总结用来办结自己的两项任务'],
  ['fault', 'another', 2, '两家单位拿同一份总结办结各自的任务'],
  ['fault', 'another', 2, '借用别家的验收报告申请办结'],
  ['near', 'another', 1, '同一份文件两家都存了，只有一家据以申请办结'],
];

/** One file for two claims, and nearly so. */
export function tellSharedFiles({ world, cast }: Stage): Story[] {
  return shares.map(([kind, whose, claimed, words], index) => {
    const ownerOf = ({ branches: [{ organisationId }] }: CastTask) => organisationId;
    const second = (one: CastTask) => (other: CastTask) =>
      canEnd(other) && other.id !== one.id && (ownerOf(other) === ownerOf(one)) === (whose === 'own');
    const task = cast.find('completion', (each) => canEnd(each) && cast.has('completion', second(each)));
    const pair = [task.branches[0], cast.find('completion', second(task)).branches[0]];
    cast.keep(pair, 'completion');
    const file = { name: '工作总结.txt', text: `第${index + 1}份工作总结：各项措施均已落实。` };
    const offer = (branch: Branch, isClaimed: boolean): Play => [
      '2021-11-17',
      async (on) => {
        const { officer } = world.organisation(branch.organisationId);
        const digest = await world.keepFile(officer, on, file);
        const evidence = [{ kind: 'file', title: '工作总结', digest, fileName: file.name }];
        const assignment = await seen(world, branch);
        const { evidenceIds } = await world.act(officer, on, 'add_evidence', { assignment, evidence });
        if (isClaimed) await claim(world, branch, { on, evidenceIds });
      },
    ];
    const plays = pair.map((branch, place) => offer(branch, place < claimed));
    return { rule: 'same_file_twice', kind, month: 11, words, subjects: accusedOf(pair), plays };
  });
}

/** Each organisation is asked once, about the first of its own branches. */
function accusedOf(pair: readonly Branch[]): Subject[] {
  const ordered = pair.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return [...Map.groupBy(ordered, ({ organisationId }) => organisationId).values()].flatMap((own) =>
    own.slice(0, 1),
  );
}
