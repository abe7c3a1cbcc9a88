import type { DateContext } from './deadlines.ts';
import type { DocumentHead } from './directive.ts';
import { findLeadRule, type LeadRule } from './lead-rule.ts';

/** What the document as a whole says about its annotations. */
export interface AnnotationContext extends DateContext {
  leadRule: LeadRule | undefined;
}

// 「2021年…重点工作」 in the title
const YEAR_IN_TITLE = /(?<!\d)((?:19|20)\d{2})年/;

/** The year that a title names; undefined where it names none. */
export function findYearInTitle(title: string | null): number | undefined {
  const year = YEAR_IN_TITLE.exec(title ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

/** What a document's head and its own rule on leads say about each of its annotations. */
export function annotationContext(
  text: string,
  { title, year, issuedOn }: Pick<DocumentHead, 'title' | 'year' | 'issuedOn'>,
): AnnotationContext {
  const yearInTitle = findYearInTitle(title) !== undefined;
  return { year, issuedOn, yearInTitle, leadRule: findLeadRule(text) };
}
