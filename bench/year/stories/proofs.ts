import { addDays, type LocalDate, monthOf } from '#calendar/local-date.ts';
import type { YearMonth } from '../months.ts';
import type { YearWorld } from '../year-world.ts';
import { type Branch, type CastTask, canEnd, isSolo } from './cast.ts';
import { claim, claimProven, name, seen } from './deeds.ts';
import type { Stage } from './stage.ts';
import type { Play, Story } from './story.ts';

const issues = ['not at all', 'as no policy', 'withdrawn', 'in time'] as const;

const policies: [kind: Story['kind'], issued: (typeof issues)[number], words: string][] = [
  ['fault', 'not at all', '到期没有印发文件'],
  ['fault', 'as no policy', '到期只有内部工作方案'],
  ['fault', 'withdrawn', '报了文号又撤回'],
  ['near', 'in time', '文件按期印发，稍后才报文号'],
];

/** One organisation alone is asked for a policy, by a day that leaves time to be found late. */
function asksForPolicy({ branches, dates: [first, second] }: CastTask): boolean {
  const isEarly = first !== undefined && '2021-06-01' <= first.dueOn && first.dueOn < '2021-11-01';
  return branches.length === 1 && isEarly && first.kind === 'issue_policy' && second === undefined;
}

/** A policy that is asked for by a day and not issued with number and date, and nearly so. */
export function tellPolicies({ world, cast }: Stage): Story[] {
  return policies.map(([kind, issued, words]) => {
    const {
      branches: [branch],
      dates: [asked],
    } = cast.find('policy', asksForPolicy);
    if (!asked) throw new Error('A story of a policy needs a task that asks for one.');
    const { dueOn } = asked;
    cast.keep([branch], 'policy');
    const issue = (on: LocalDate, more: { issuedOn?: LocalDate; isPolicy?: boolean } = {}): Play => [
      on,
      async () => await name(world, branch, { on, issuedOn: on, isPolicy: true, ...more }),
    ];
    const early = addDays(dueOn, -12);
    const late = addDays(dueOn, 45);
    const plays: Record<typeof issued, Play[]> = {
      'not at all': [issue(late)],
      'as no policy': [issue(early, { isPolicy: false }), issue(late)],
      withdrawn: [withdrawn(world, branch, early), issue(late)],
      'in time': [issue(addDays(dueOn, 12), { issuedOn: dueOn })],
    };
    const month = monthOf(addDays(dueOn, 1)) as YearMonth;
    return { rule: 'policy_without_number', kind, month, words, subjects: [branch], plays: plays[issued] };
  });
}

/** A policy is named, and taken back on the same day. */
function withdrawn(world: YearWorld, branch: Branch, on: LocalDate): Play {
  const { organisationId } = branch;
  const play = async () => {
    const [id] = await name(world, branch, { on, issuedOn: on, isPolicy: true });
    const { officer } = world.organisation(organisationId);
    await world.act(officer, on, 'withdraw_evidence', { organisationId, id, reason: '文件尚未正式印发。' });
  };
  return [on, play];
}

type Shown = 'never' | 'never, and accepted' | 'never, twice' | 'once sent back';

const claims: [kind: Story['kind'], shown: Shown, words: string][] = [
  ['fault', 'never', '申请办结，没有任何材料'],
  ['fault', 'never, and accepted', '没有材料的申请也办结了'],
  ['fault', 'never, twice', '因没有材料被退办，又空手再报'],
  ['near', 'once sent back', '因没有材料被退办，补齐后再报'],
];

/** Completion claimed on nothing, and nearly so. */
export function tellDoneWithoutEvidence({ world, cast }: Stage): Story[] {
  const { keeper, head } = world;
  return claims.map(([kind, shown, words]) => {
    const { branches } = cast.find('completion', canEnd);
    const [branch] = branches;
    cast.keep([branch], 'completion');
    const bare: Play = ['2021-11-16', async (on) => await claim(world, branch, { on, evidenceIds: [] })];
    const proven: Play = ['2021-11-18', async (on) => await claimProven(world, branch, on)];
    const again: Play = ['2021-11-18', bare[1]];
    const sendBack: Play = [
      '2021-11-17',
      async (on) => {
        const assignments = [await seen(world, branch)];
        await world.act(keeper, on, 'send_back_claims', { assignments, reason: '没有佐证材料。' });
      },
    ];
    const accept: Play = [
      '2021-11-18',
      async (on) => {
        const assessed = { assignments: [await seen(world, branch)], assessment: '情况属实。' };
        await world.act(keeper, on, 'assess_claims', assessed);
        await world.act(head, on, 'accept_claims', { assignments: [await seen(world, branch)] });
      },
    ];
    const plays: Record<Shown, Play[]> = {
      never: [bare],
      'never, and accepted': [bare, accept],
      'never, twice': [bare, sendBack, again],
      'once sent back': [bare, sendBack, proven],
    };
    return { rule: 'done_without_evidence', kind, month: 11, words, subjects: [branch], plays: plays[shown] };
  });
}

const dated: [kind: Story['kind'], on: LocalDate, issuedOn: LocalDate, words: string][] = [
  ['fault', '2021-05-13', '2020-11-05', '拿上一年的文件作材料'],
  ['fault', '2021-06-16', '2021-03-18', '文件比任务早一天'],
  ['fault', '2021-08-11', '2019-12-31', '拿两年前的文件作材料'],
  ['near', '2021-05-13', '2021-03-19', '文件与任务同日印发，早于交办'],
];

/** A document that is older than the task, and nearly so. */
export function tellEvidenceMisdated({ world, cast }: Stage): Story[] {
  return dated.map(([kind, on, issuedOn, words]) => {
    const { branches } = cast.find('policy', (task) => isSolo(task) && task.dates.length === 0);
    const [branch] = branches;
    cast.keep([branch], 'policy');
    const plays: Play[] = [[on, async () => await name(world, branch, { on, issuedOn })]];
    return {
      rule: 'evidence_misdated',
      kind,
      month: monthOf(on) as YearMonth,
      words,
      subjects: [branch],
      plays,
    };
  });
}
