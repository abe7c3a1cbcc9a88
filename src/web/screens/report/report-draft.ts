import type { Confirmation, ReportedValue, ReportWords } from '#contract/acts/reports.ts';
import type { ReportDoubt, ReportForm } from '#contract/reports.ts';
import { type ReportField, reportFields } from '#contract/values.ts';

/** A figure as it is typed. */
export interface TypedValue {
  /** Its own within the draft. */
  key: string;
  indicator: string;
  targetPosition: number | null;
  value: string;
  unit: string;
  period: string;
  source: string;
}

/** A report as it is typed; it survives JSON. */
export interface ReportDraft {
  words: Record<ReportField, string>;
  nextNewsOn: string;
  values: TypedValue[];
  quotes: { organisationId: string; id: string }[];
  confirmations: Confirmation[];
}

/** What a draft starts from. */
export type StartedFrom = Pick<ReportForm, 'current' | 'returned' | 'last' | 'targets'>;

/** The draft with another figure that nothing is typed into yet. */
export function addValue(draft: ReportDraft): ReportDraft {
  const keys = new Set(draft.values.map(({ key }) => key));
  let number = draft.values.length;
  while (keys.has(`new ${number}`)) number += 1;
  return { ...draft, values: [...draft.values, newValue(`new ${number}`)] };
}

/** A figure that nothing is typed into yet. */
export function newValue(key: string): TypedValue {
  return { key, indicator: '', targetPosition: null, value: '', unit: '', period: '', source: '' };
}

/** What stands in the fields when nothing has been typed: the stored draft, what was given back, or the last report. */
export function startDraft({ current, returned, last, targets }: StartedFrom): ReportDraft {
  const ofThisMonth = current ?? returned;
  const from = ofThisMonth ?? last;
  const words = (field: ReportField) => from?.words[field] ?? '';
  const values = (from?.values ?? []).map((value, place) => toTyped(value, place, ofThisMonth !== null));
  const named = new Set(values.map(({ targetPosition }) => targetPosition));
  const asked = targets
    .filter(({ position }) => !named.has(position))
    .map(({ position, indicator, unit }) => ({
      ...{ ...newValue(`target ${position}`), indicator, targetPosition: position, unit },
    }));
  return {
    words: {
      ...{ progress: words('progress'), results: words('results'), difficulties: words('difficulties') },
      ...{ experience: words('experience'), nextSteps: words('nextSteps'), helpNeeded: words('helpNeeded') },
    },
    nextNewsOn: ofThisMonth?.nextNewsOn ?? '',
    values: [...values, ...asked],
    quotes: ofThisMonth?.quotes.map(({ organisationId, id }) => ({ organisationId, id })) ?? [],
    confirmations: ofThisMonth?.confirmations ?? [],
  };
}

/** What is sent to be stored: empty words and figures without a value are left out. */
export function toContent({ words, nextNewsOn, values, quotes, confirmations }: ReportDraft): {
  words: ReportWords;
  nextNewsOn: string | null;
  values: ReportedValue[];
  quotes: ReportDraft['quotes'];
  confirmations: Confirmation[];
} {
  const said = (field: ReportField) => words[field].trim() || null;
  return {
    words: {
      ...{ progress: said('progress'), results: said('results'), difficulties: said('difficulties') },
      ...{ experience: said('experience'), nextSteps: said('nextSteps'), helpNeeded: said('helpNeeded') },
    },
    nextNewsOn: nextNewsOn || null,
    values: values.flatMap((value) => (value.value.trim() === '' ? [] : fromTyped(value))),
    quotes,
    confirmations: confirmations.filter((explained) => explained.words.trim() !== ''),
  };
}

/** The fields whose words differ from the last report. */
export function changedFields(draft: ReportDraft, { last }: Pick<ReportForm, 'last'>): ReportField[] {
  return reportFields.filter((field) => (draft.words[field].trim() || null) !== (last?.words[field] ?? null));
}

/** The sentence that explains a doubt; empty where there is none yet. */
export function sentenceFor(draft: ReportDraft, { code, field }: ReportDoubt): string {
  return draft.confirmations.find((said) => said.code === code && said.field === field)?.words ?? '';
}

/** The draft with a doubt explained by these words. */
export function explain(draft: ReportDraft, { code, field }: ReportDoubt, words: string): ReportDraft {
  const others = draft.confirmations.filter((said) => said.code !== code || said.field !== field);
  return { ...draft, confirmations: [...others, { code, field, words }] };
}

/** Of an earlier month only what the figure is about is taken over, not what it was. */
function toTyped(
  { value, unit, period, ...about }: ReportedValue,
  place: number,
  isOfThisMonth: boolean,
): TypedValue {
  const figure = isOfThisMonth ? { value: String(value), period } : { value: '', period: '' };
  return { ...about, ...figure, key: `stored ${place}`, unit: unit ?? '' };
}

function fromTyped({ indicator, targetPosition, value, unit, period, source }: TypedValue): ReportedValue {
  return {
    ...{ indicator: indicator.trim(), targetPosition, value: Number(value) },
    ...{ unit: unit.trim() || null, period: period.trim(), source: source.trim() },
  };
}
