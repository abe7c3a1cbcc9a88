import { acceptExplanations } from '#acts/accept-explanations.ts';
import { answerNoChange } from '#acts/answer-no-change.ts';
import { closeCycle } from '#acts/close-cycle.ts';
import { explainFindings } from '#acts/explain-findings.ts';
import { findDiscrepancies } from '#acts/find-discrepancies.ts';
import { keeperAnswerLines } from '#acts/keeper-answer-lines.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { reportStatementLines } from '#acts/report-statement-lines.ts';
import { signStatement } from '#acts/sign-statement.ts';
import { upholdFindings } from '#acts/uphold-findings.ts';
import { verifyValues } from '#acts/verify-values.ts';
import type { FindingRule } from '#ledger/values/finding-values.ts';
import { listFindings } from '#store/read/findings/list-findings.ts';
import { readAs } from '#store/take-role.ts';
import { findStatement } from '../reconciliation/find-statement.ts';
import { reportMonth } from './report-month.ts';
import type { Troupe } from './settle-cast.ts';
import { play, playedContext } from './stage.ts';

interface News {
  ordinal: number;
  progress: string;
  figures?: readonly {
    indicator: string;
    value: number;
    unit: string;
    period: string;
    /** Of the task, in its order; left out where it is about none. */
    targetPosition?: number;
  }[];
}

/** Who answers in the statement, and what is new there; all else is as it was. */
const newsOfMay: Readonly<Record<string, readonly News[]>> = {
  岚川省发展改革委: [
    {
      ...{ ordinal: 8, progress: '省重点项目开工96个，完成投资512亿元。' },
      figures: [
        { indicator: '省重点项目开工', value: 96, unit: '个', period: '1—5月' },
        { indicator: '年度投资', value: 512, unit: '亿元', period: '1—5月', targetPosition: 1 },
      ],
    },
  ],
  岚川省住房城乡建设厅: [
    {
      ...{ ordinal: 9, progress: '新开工改造城镇老旧小区412个。' },
      figures: [{ indicator: '老旧小区新开工', value: 412, unit: '个', period: '1—5月', targetPosition: 0 }],
    },
  ],
  岚川省人力资源社会保障厅: [{ ordinal: 11, progress: '提高标准的文件已报省政府审定。' }],
};
const newsOfJune: typeof newsOfMay = {
  岚川省发展改革委: [
    {
      ...{ ordinal: 8, progress: '省重点项目开工113个，完成投资604亿元。' },
      figures: [
        { indicator: '省重点项目开工', value: 113, unit: '个', period: '1—6月上旬' },
        { indicator: '年度投资', value: 604, unit: '亿元', period: '1—6月上旬', targetPosition: 1 },
      ],
    },
  ],
};
const signingInMay = [...Object.keys(newsOfMay), '岚川省农业农村厅', '岚川省医保局', '栖川市人民政府'];
const asBefore = '按计划推进，没有新的情况';

/** May's cycle, from its opening to its close: some did not sign, a line is disputed, what was found is explained or upheld. */
export async function reconcileMay(troupe: Troupe): Promise<void> {
  const { db, directiveId, as } = troupe;
  const by = as('keeper');
  const { cycleId } = await play(db, { at: '2021-05-24 09:00', by }, openCycle, {
    ...{ directiveId, kind: 'monthly', label: '2021年5月' },
    ...{ fromOn: '2021-05-01', untilOn: '2021-05-31', dueOn: '2021-05-31' },
  });
  await answerAll(troupe, { cycleId, on: '2021-05-26', news: newsOfMay });
  const except = ['岚川省商务厅', '岚川省财政厅', ...Object.keys(newsOfMay)];
  await reportMonth(troupe, { cycle: '2021-05', except });
  for (const shortName of signingInMay) {
    await signOne(troupe, { cycleId, shortName, at: '2021-05-28 10:00' });
    await checkOne(troupe, { cycleId, shortName, at: '2021-05-31 09:00' });
  }
  await play(db, { at: '2021-05-31 10:00', by }, findDiscrepancies, { cycleId });
  const policy = await findingOf(troupe, 'policy_without_number', '岚川省发展改革委');
  await play(db, { at: '2021-05-31 11:00', by: as('development-liaison') }, explainFindings, {
    ...{ findings: [policy], words: '电价政策已于4月印发，文号正在补登。' },
  });
  await play(db, { at: '2021-05-31 15:00', by }, acceptExplanations, {
    ...{ findings: [{ ...policy, revision: policy.revision + 1 }], words: '请于6月内补登文号。' },
  });
  const plan = await findingOf(troupe, 'plan_missing', '岚川省商务厅');
  await play(db, { at: '2021-05-31 15:10', by }, upholdFindings, {
    ...{ findings: [plan], reason: '方案应于3月26日前报送，经两次提醒仍未报。' },
  });
  await play(db, { at: '2021-05-31 17:30', by }, closeCycle, { id: cycleId, revision: 1 });
}

/** June's cycle, open on the demonstration's day: one has news, one has signed, and something is to be explained and decided. */
export async function reconcileJune(troupe: Troupe): Promise<void> {
  const { db, directiveId, as, liaisonOf, organisation } = troupe;
  const by = as('keeper');
  const { cycleId } = await play(db, { at: '2021-06-01 14:00', by }, openCycle, {
    ...{ directiveId, kind: 'monthly', label: '2021年6月' },
    ...{ fromOn: '2021-06-01', untilOn: '2021-06-30', dueOn: '2021-06-30' },
  });
  const housing = '岚川省住房城乡建设厅';
  const { lines } = await sheetOf(troupe, { cycleId, shortName: housing, at: '2021-06-03 09:00' });
  const [reported] = lines.flatMap(({ figures }) => figures);
  if (!reported) throw new Error('Nothing was reported in the story that could be verified.');
  await play(db, { at: '2021-06-03 16:00', by }, verifyValues, {
    ...{ organisationId: organisation(housing), id: reported.reportId, revision: 2 },
    values: [{ position: reported.position, value: 371, source: '逐小区核对开工手续' }],
    verification: { how: 'on_site', by: '督查组', on: '2021-06-03' },
  });
  await answerAll(troupe, { cycleId, on: '2021-06-08', news: newsOfJune });
  const insurance = '岚川省人力资源社会保障厅';
  await answerAll(troupe, { cycleId, on: '2021-06-09', news: { [insurance]: [] } });
  await signOne(troupe, { cycleId, shortName: insurance, at: '2021-06-09 11:00' });
  await play(db, { at: '2021-06-09 15:00', by }, findDiscrepancies, { cycleId });
  const above = await findingOf(troupe, 'above_verified', housing);
  await play(db, { at: '2021-06-09 17:00', by: liaisonOf(organisation(housing)).caller }, explainFindings, {
    ...{ findings: [above], words: '上报数含已签合同、尚未进场的小区，下月起按进场数上报。' },
  });
}

/** Those that have something to say in their statements say it, and that all else is as it was. */
async function answerAll(
  troupe: Troupe,
  { cycleId, on, news }: { cycleId: string; on: string; news: typeof newsOfMay },
): Promise<void> {
  const { db, organisation, liaisonOf } = troupe;
  for (const [shortName, told] of Object.entries(news)) {
    const { caller: by } = liaisonOf(organisation(shortName));
    const { statement, lines } = await sheetOf(troupe, { cycleId, shortName, at: `${on} 09:00` });
    const of = { organisationId: statement.organisationId, statementId: statement.id };
    const newsOf = (ordinal: number) => told.find((each) => each.ordinal === ordinal);
    const withNews = lines.flatMap(({ ordinal, assignmentId, revision }) => {
      const said = newsOf(ordinal);
      if (!said) return [];
      const { progress, figures = [] } = said;
      const values = figures.map(({ targetPosition = null, ...figure }) => ({
        ...figure,
        ...{ targetPosition, source: '部门调度系统' },
      }));
      return [{ assignmentId, revision, progress, values }];
    });
    if (withNews.length > 0)
      await play(db, { at: `${on} 09:10`, by }, reportStatementLines, { ...of, lines: withNews });
    const rest = lines.filter(({ ordinal, answer }) => answer === 'unanswered' && !newsOf(ordinal));
    if (rest.length === 0) continue;
    await play(db, { at: `${on} 09:20`, by }, answerNoChange, {
      ...{ ...of, words: asBefore, nextNewsOn: null },
      lines: rest.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
    });
  }
}

interface OneStatement {
  cycleId: string;
  shortName: string;
  at: string;
}

async function signOne(troupe: Troupe, one: OneStatement): Promise<void> {
  const { organisationId, id, revision } = (await sheetOf(troupe, one)).statement;
  const cue = { at: one.at, by: troupe.principalOf(one.shortName) };
  const signature = { way: 'in_program' } as const;
  await play(troupe.db, cue, signStatement, { organisationId, id, revision, signature });
}

/** The keepers agree to every line, but for the figure of which they doubt how it was counted. */
async function checkOne(troupe: Troupe, one: OneStatement): Promise<void> {
  const { statement, lines } = await sheetOf(troupe, one);
  const of = { organisationId: statement.organisationId, statementId: statement.id };
  const cue = { at: one.at, by: troupe.as('keeper') };
  const doubted = lines.filter(({ ordinal }) => ordinal === 9 && one.shortName.includes('住房'));
  const agreed = lines.filter((line) => !doubted.includes(line));
  const seen = (some: typeof lines) => some.map(({ assignmentId, revision }) => ({ assignmentId, revision }));
  if (agreed.length > 0) {
    await play(troupe.db, cue, keeperAnswerLines, {
      ...{ ...of, lines: seen(agreed), answer: 'confirmed', words: null },
    });
  }
  if (doubted.length === 0) return;
  await play(troupe.db, cue, keeperAnswerLines, {
    ...{ ...of, lines: seen(doubted), answer: 'disputed', words: '开工数如何统计，请说明。' },
  });
}

/** A statement as it stands at that minute of the story. */
async function sheetOf({ db, as, organisation }: Troupe, { cycleId, shortName, at }: OneStatement) {
  const { caller, today } = playedContext(db, { at, by: as('keeper') });
  const asked = { cycleId, organisationId: organisation(shortName) };
  const sheet = await readAs(db, 'ledger', (within) => findStatement(within, asked, { caller, today }));
  if (!sheet) throw new Error(`The story has no statement of ${shortName}.`);
  return sheet;
}

async function findingOf({ db, organisation }: Troupe, rule: FindingRule, shortName: string) {
  const organisationId = organisation(shortName);
  const findings = await readAs(db, 'ledger', (within) => listFindings(within, { scope: 'all' }));
  const found = findings.find((each) => each.rule === rule && each.organisationId === organisationId);
  if (!found) throw new Error(`The story has found nothing by ${rule} of ${shortName}.`);
  return { organisationId, id: found.id, revision: found.revision };
}
