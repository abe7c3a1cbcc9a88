import type { Language } from './values.ts';

/** Why something that concerns what is asked of organisations was not done. */
export const burdenProblemCodes = [
  'over_cap',
  'approval_unfit',
  'approval_in_past',
  'all_known',
  'field_not_asked',
] as const;
export type BurdenProblemCode = (typeof burdenProblemCodes)[number];

/** What the words need to know: the organisations that would be asked too much, and what they would come to. */
interface OverFacts {
  over?: Over[] | undefined;
}

interface Over {
  organisation: string;
  asked: { requests: number; fields: number };
  cap: { requests: number | null; fields: number | null };
}

type Sentence = string | ((facts: OverFacts) => string);

/** So many organisations are told by name. */
const MOST_NAMED = 5;

/** Each organisation with what it comes to: 甲厅 9 件 120 项（上限 8 件 100 项）. */
function listOver(
  { over = [] }: OverFacts,
  say: (each: Over) => string,
  { separator, more }: { separator: string; more: (count: number) => string },
): string {
  const named = over.slice(0, MOST_NAMED).map(say).join(separator);
  return over.length > MOST_NAMED ? `${named}${more(over.length - MOST_NAMED)}` : named;
}

function sayOverZh({ organisation, asked, cap }: Over): string {
  const most = [
    ...(cap.requests === null ? [] : [`${cap.requests} 件`]),
    ...(cap.fields === null ? [] : [`${cap.fields} 项`]),
  ];
  return `${organisation}本月将达 ${asked.requests} 件 ${asked.fields} 项（上限 ${most.join(' ')}）`;
}

function sayOverEn({ organisation, asked, cap }: Over): string {
  const most = [
    ...(cap.requests === null ? [] : [`${cap.requests} requests`]),
    ...(cap.fields === null ? [] : [`${cap.fields} fields`]),
  ];
  return `${organisation} would come to ${asked.requests} requests and ${asked.fields} fields this month, of at most ${most.join(' and ')}`;
}

/** The words for each: what happened, what is kept, what to do next. */
export const burdenProblemWords: Record<
  BurdenProblemCode,
  Record<Language, { title: string; detail: Sentence }>
> = {
  over_cap: {
    zh: {
      title: '超过了本月向单位提要求的上限',
      detail: (facts) =>
        `${listOver(facts, sayOverZh, { separator: '；', more: (count) => `；另有 ${count} 个单位` })}。没有发出，所填内容仍在页面上。请先合并或者推迟；确需本月发出的，请督查室主任写明理由批准后，选定批准再发。`,
    },
    en: {
      title: 'More than may be asked this month',
      detail: (facts) =>
        `${listOver(facts, sayOverEn, { separator: '; ', more: (count) => `; and ${count} more organisations` })}. Nothing went out, and what you typed is still on the page. Merge it with another request or put it off; where it cannot wait, have the head approve it with a reason and name that approval.`,
    },
  },
  approval_unfit: {
    zh: {
      title: '这项超限批准不能用于这次要求',
      detail:
        '它已经用过、已过有效期，或者批准的是别的事项、别的单位。没有发出，所填内容仍在页面上。请重新选择，或者请督查室主任另行批准。',
    },
    en: {
      title: 'This approval is not for this request',
      detail:
        'It was used before, is out of date, or is for another kind of request or other organisations. Nothing went out, and what you typed is still on the page. Choose another, or ask the head for one.',
    },
  },
  approval_in_past: {
    zh: { title: '有效期早于今天', detail: '未作任何改动，所填内容仍在页面上。请改为今天或以后的日期。' },
    en: {
      title: 'The last day lies before today',
      detail: 'Nothing was changed, and what you typed is still on the page. Give today or a later day.',
    },
  },
  all_known: {
    zh: {
      title: '要的数据台账里都有了',
      detail:
        '所选单位的每一项都已报过，不必再问，没有发出。各项的数值和出处列在表单旁；需要别的时期或者口径的，请写明后再发。',
    },
    en: {
      title: 'The ledger knows all of it',
      detail:
        'Every field was said before by each of the organisations, so nothing was asked. The values and where they are from stand beside the form; where you need another period or unit, say so and send it again.',
    },
  },
  field_not_asked: {
    zh: {
      title: '其中有一项不必填写',
      detail: '这一项台账里已经有数值，未作任何改动，所填内容仍在页面上。请刷新后只填还空着的。',
    },
    en: {
      title: 'One of these fields is not asked',
      detail:
        'The ledger has its value already; nothing was changed, and what you typed is still on the page. Reload and fill in what is open.',
    },
  },
};
