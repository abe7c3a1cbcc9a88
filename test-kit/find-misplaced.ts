import type { Directive, OutlineNode, Span } from '#parse/directive.ts';

/** Characters of a text that no part of the parsed directive holds, or that two parts hold; empty when all is right. */
export function findMisplaced(text: string, directive: Directive): string[] {
  const spans: Span[] = [
    ...directive.blocks.map(({ span }) => span),
    ...directive.outline.flatMap(outlineSpans),
    ...directive.tasks.flatMap(({ span, responsibilitySpan }) =>
      responsibilitySpan ? [span, responsibilitySpan] : [span],
    ),
  ].toSorted((one, other) => one[0] - other[0]);
  const misplaced: string[] = [];
  let placedTo = 0;
  for (const [start, end] of [...spans, [text.length, text.length] satisfies Span]) {
    const gap = text.slice(placedTo, start).trim();
    if (gap !== '') misplaced.push(`nowhere: ${gap} at ${placedTo}`);
    if (start < placedTo) misplaced.push(`twice: ${text.slice(start, Math.min(placedTo, end))} at ${start}`);
    placedTo = Math.max(placedTo, end);
  }
  return misplaced;
}

function outlineSpans(node: OutlineNode): Span[] {
  return [node.span, ...node.children.flatMap(outlineSpans)];
}
