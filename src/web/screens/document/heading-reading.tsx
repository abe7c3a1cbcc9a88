import type { Mark, OutlineNode } from '#contract/directive.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { useWords } from '../../words/bilingual.ts';
import { documentWords } from '../../words/document.ts';

/** A numbered heading and how many tasks stand under it; those of a part can be looked at in the ledger. */
export function HeadingReading(props: { directiveId: string; outline: OutlineNode[]; mark: Mark }) {
  const words = useWords(documentWords);
  const heading = findHeading(props.outline, props.mark.span[0]);
  if (!heading) return null;
  const { kind, number, title, taskCount } = heading;
  return (
    <>
      <p lang="zh-CN">
        {number}
        {kind === 'part' && '、'}
        {title}
      </p>
      <p>
        {kind === 'part' ? (
          <LedgerLink directiveId={props.directiveId} search={{ part: [number] }}>
            {words.inLedger(taskCount)}
          </LedgerLink>
        ) : (
          words.taskCount(taskCount)
        )}
      </p>
    </>
  );
}

function findHeading(nodes: OutlineNode[], start: number): OutlineNode | undefined {
  for (const node of nodes) {
    const found = node.span[0] === start ? node : findHeading(node.children, start);
    if (found) return found;
  }
  return undefined;
}
