import { findNumeral, halveDigits } from './digits.ts';
import type { Diagnostic, OutlineKind, OutlineNode } from './directive.ts';

const AROUND = /[（()）]/g;

/**
 * Numbers that neither go on from the one before of their kind nor begin anew: a paragraph between them may be missing
 * or its number may not have been read.
 */
export function findNumberGaps(outline: OutlineNode[]): Diagnostic[] {
  const last = new Map<OutlineKind, number>();
  const gaps: Diagnostic[] = [];
  const visit = ({ kind, number, span, children }: OutlineNode) => {
    const value = orderOf(number);
    if (value !== undefined) {
      const before = last.get(kind) ?? 0;
      if (value !== before + 1 && value !== 1) {
        const message = `序号“${number}”前面应是${value - 1}，却是${before === 0 ? '空' : before}，请核对是否有遗漏`;
        gaps.push({
          severity: 'warning',
          code: 'number_gap',
          message,
          // A row of a table may stand without its number.
          span: [span[0], Math.min(span[1], span[0] + number.length)],
        });
      }
      last.set(kind, value);
    }
    for (const child of children) visit(child);
  };
  for (const node of outline) visit(node);
  return gaps;
}

function orderOf(number: string): number | undefined {
  const bare = halveDigits(number.replace(AROUND, ''));
  return /^\d+$/.test(bare) ? Number(bare) : findNumeral(bare);
}
