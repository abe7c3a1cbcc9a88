import { Link } from '@tanstack/react-router';
import type { OutlineNode } from '#contract/directive.ts';
import { useMedia } from '../../parts/use-media.ts';
import { useWords } from '../../words/bilingual.ts';
import { documentWords } from '../../words/document.ts';

/** The headings for jumping; closed at first where it stands above the text. */
export function DocumentOutline({ outline }: { outline: OutlineNode[] }) {
  const words = useWords(documentWords);
  const beside = useMedia('(min-width: 1001px)');
  if (outline.length === 0) return <div />;
  return (
    <nav className="document-outline not-printed" aria-label={words.outline}>
      <details key={String(beside)} open={beside}>
        <summary>{words.outline}</summary>
        <Headings nodes={outline} />
      </details>
    </nav>
  );
}

/** Headings with a title, at any depth: a number alone says nothing. */
function Headings({ nodes }: { nodes: OutlineNode[] }) {
  const words = useWords(documentWords);
  const titled = nodes.filter(({ title }) => title !== null);
  if (titled.length === 0) return null;
  return (
    <ol>
      {titled.map(({ kind, number, title, span, taskCount, children }) => (
        <li key={span[0]}>
          <Link
            to="."
            search={{ at: span[0] }}
            resetScroll={false}
            className={`document-outline-${kind}`}
            title={`${number} ${title} · ${words.taskCount(taskCount)}`}
          >
            <span lang="zh-CN">
              {number}
              {kind === 'part' && '、'}
              {title}
            </span>
            <span className="document-outline-count" aria-hidden="true">
              {taskCount}
            </span>
          </Link>
          <Headings nodes={children} />
        </li>
      ))}
    </ol>
  );
}
