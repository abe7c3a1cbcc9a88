import { type DateContext, findDeadline } from './deadlines.ts';
import type { Duty, DutyKind, Span } from './directive.ts';

/** A sentence or a part of one that asks something of those who carry the directive out. */
interface DutyRule {
  kind: DutyKind;
  pattern: RegExp;
  /** Whether the duty is the whole sentence or only the words between two commas. */
  unit: 'sentence' | 'phrase';
}

const SENTENCE = /[^。！？；;\n\r\u2028]+/g;
const PHRASE = /[^，,。！？；;\n\r\u2028]+/g;
// 「于4月6日前报国务院」「3月20日前将实施方案报省政府」
const HAND_IN =
  /(?:于|在)?((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)?(?:之?前|以前)?)(?:将[^，,]{0,30})?(?:报|报送|上报|送|报告)(?:至|送)?([^，,。；;]{2,20})$/;

const rules: readonly DutyRule[] = [
  { kind: 'plan_due', pattern: /(?:方案|计划|台账|清单)[^。]{0,20}(?:报|送)[^。]*$/, unit: 'sentence' },
  { kind: 'plan_content', pattern: /时间表|路线图|责任人|成果形式/, unit: 'phrase' },
  { kind: 'ledger', pattern: /(?:建立|健全|实行)[^，。]{0,20}台账/, unit: 'phrase' },
  { kind: 'reconciliation', pattern: /对账/, unit: 'phrase' },
  { kind: 'urgent_report', pattern: /(?:重大|重要|紧急)(?:情况|事项|问题)[^，。]{0,6}报告/, unit: 'phrase' },
  {
    kind: 'coordination',
    pattern: /(?:沟通|协调|协同|配合|会商)[^，。]{0,4}(?:协商|配合|联动|机制|衔接)|加强[^，。]{0,6}对接/,
    unit: 'phrase',
  },
  { kind: 'guidance', pattern: /对(?:地方|基层|各地|下级)的?[^，。]{0,4}指导/, unit: 'sentence' },
  { kind: 'inspection', pattern: /督促检查|跟踪督办|督查|督导|暗访/, unit: 'phrase' },
  { kind: 'accountability', pattern: /追责|问责|追究[^，。]{0,10}责任/, unit: 'phrase' },
  { kind: 'burden', pattern: /减轻[^，。]{0,6}负担|减负/, unit: 'phrase' },
];

/**
 * The duties stated in the closing part. A phrase may carry several (督查总台账，定期对账); a plan is due only where a day
 * is printed. `offset` is the place of `closing` in the document.
 */
export function readDuties(closing: string, offset: number, context: DateContext): Duty[] {
  const duties: Duty[] = [];
  for (const sentence of closing.matchAll(SENTENCE)) {
    const phrases = [...sentence[0].matchAll(PHRASE)];
    for (const { kind, pattern, unit } of rules) {
      if (kind === 'inspection' && LEDGER_OF_INSPECTION.test(sentence[0])) continue;
      if (unit === 'sentence') {
        if (!pattern.test(sentence[0])) continue;
        const duty = dutyOf(kind, sentence[0], offset + sentence.index, context);
        if (kind !== 'plan_due' || duty.on) duties.push(duty);
        continue;
      }
      for (const phrase of phrases) {
        if (pattern.test(phrase[0])) {
          duties.push(dutyOf(kind, phrase[0], offset + sentence.index + phrase.index, context));
        }
      }
    }
  }
  return duties.toSorted((one, other) => one.span[0] - other.span[0]);
}

// 「督查总台账，定期对账督办」 orders a ledger, not an inspection
const LEDGER_OF_INSPECTION = /督查[^，。]{0,3}台账/;

function dutyOf(kind: DutyKind, words: string, offset: number, context: DateContext): Duty {
  const quote = words.trim();
  const start = offset + words.indexOf(quote);
  const span: Span = [start, start + quote.length];
  const handIn = kind === 'plan_due' ? HAND_IN.exec(quote) : null;
  const on = handIn?.[1] ? (findDeadline(handIn[1], start, context)?.deadline.on ?? null) : null;
  return { kind, on, to: handIn?.[2] ?? null, quote, span };
}
