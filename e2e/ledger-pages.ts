import type { Page } from '@playwright/test';
import { directiveListSchema } from '#contract/directive.ts';
import { draftListSchema } from '#contract/draft.ts';
import { cyclesSchema } from '#contract/reconciliation.ts';
import { taskPageSchema } from '#contract/task.ts';
import { mismatched, openDraft } from './review-drafts.ts';

/** Every screen that is looked at. */
export const screenNames = [
  'overview',
  'ledger',
  'task',
  'organisations',
  'organisation',
  'document',
  'directives',
  'notifications',
  'myWork',
  'succession',
  'review',
  'plans',
  'plan',
  'month',
  'completion',
  'coordination',
  'urgent',
  'instructions',
  'given',
  'rules',
  'findings',
  'year',
  'orders',
  'proposedOrders',
  'questions',
  'programmes',
  'burden',
  'board',
  'indicators',
  'dashboard',
  'bulletin',
  'dataRequests',
] as const;

export type ScreenName = (typeof screenNames)[number];

/** The addresses of every screen for the 2021 directive; those of a cycle are the invented province's. */
export interface LedgerPages {
  directiveId: string;
  screens: Record<ScreenName, string>;
}

/** The draft that the screens are looked at with, opened where it is not there yet. */
async function findReview(page: Page): Promise<string> {
  const { drafts } = draftListSchema.parse(await (await page.request.get('/api/drafts')).json());
  const known = drafts.find(({ fileName }) => fileName === 'looked-at.txt');
  return known?.id ?? (await openDraft(page, 'looked-at.txt', mismatched.replace('17号', '19号')));
}

async function findClosedCycle(page: Page): Promise<string> {
  const { cycles } = cyclesSchema.parse(await (await page.request.get('/api/cycles')).json());
  const closed = cycles.find(({ state }) => state === 'closed');
  if (!closed) throw new Error('the demonstration has no closed cycle');
  return closed.id;
}

let found: Promise<LedgerPages> | undefined;

/** Asks the server, once, which directive and task it holds. */
export function findLedgerPages(page: Page): Promise<LedgerPages> {
  found ??= askForPages(page);
  return found;
}

async function askForPages(page: Page): Promise<LedgerPages> {
  const { directives } = directiveListSchema.parse(await (await page.request.get('/api/directives')).json());
  const directiveId = directives.find(({ docNumber }) => docNumber === '国发〔2021〕6号')?.id;
  if (!directiveId) throw new Error('the server did not load the 2021 directive');
  const tasks = await page.request.get(`/api/directives/${directiveId}/tasks?limit=10`);
  const task = taskPageSchema.parse(await tasks.json()).rows.at(1);
  const base = `/d/${directiveId}`;
  return {
    directiveId,
    screens: {
      overview: `${base}/overview`,
      ledger: `${base}/ledger`,
      task: `${base}/tasks/${task?.id}`,
      organisations: `${base}/organisations`,
      organisation: `${base}/organisations/ministry-of-finance`,
      document: `${base}/document`,
      directives: '/directives',
      notifications: '/notifications',
      myWork: '/my-work',
      succession: '/succession/banking-and-insurance-regulatory-commission',
      review: `/drafts/${await findReview(page)}`,
      plans: `${base}/plans`,
      plan: `${base}/plans/ministry-of-finance`,
      ...{ month: '/month', completion: '/completion', coordination: '/coordination' },
      ...{ year: `${base}/year`, orders: '/orders', proposedOrders: '/orders?tab=proposed' },
      ...{ questions: '/questions', programmes: '/programmes', burden: '/burden' },
      findings: '/reconciliation/findings',
      ...{ urgent: '/urgent', instructions: '/instructions', given: '/given' },
      rules: '/reconciliation/rules',
      ...{ board: `${base}/board`, indicators: `${base}/indicators`, dataRequests: '/data-requests' },
      dashboard: `${base}/organisations/ministry-of-finance/dashboard`,
      bulletin: `/reconciliation/${await findClosedCycle(page)}/bulletin`,
    },
  };
}
