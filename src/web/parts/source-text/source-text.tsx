import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Mark } from '#contract/directive.ts';
import { isInSight, keepInMiddle } from './keep-in-middle.ts';
import {
  chunksOf,
  type Doubt,
  type Highlights,
  type SourceChunk,
  type SourceParagraph,
  type SourceSegment,
  type Span,
  segmentsOf,
} from './source-chunks.ts';
import { useMarkTitle } from './use-mark-title.ts';
import './source-text.css';

interface SourceTextProps {
  text: string;
  /** In order of their start, longer first, as the API gives them. */
  marks: readonly Mark[];
  /** Words the reading was not sure of. */
  doubts?: readonly Doubt[];
  /** The words to highlight. */
  activeSpan?: Span | null;
  /** Whether the text scrolls to the active words when they change. */
  follow?: 'always' | 'when out of sight' | 'never';
  /** Words that belong to the active ones, highlighted more faintly. */
  relatedSpan?: Span | null;
  /** Called with the innermost mark of the place chosen; without it the marks are no links. */
  onMarkSelect?: ((mark: Mark) => void) | undefined;
}

/**
 * The document as printed with its marks. All of it is in the page, so that the browser's own search finds every word;
 * what lies far from the view stays plain text, which keeps a text of some megabytes quick.
 */
export function SourceText(props: SourceTextProps) {
  const {
    text,
    marks,
    doubts,
    activeSpan = null,
    relatedSpan = null,
    onMarkSelect,
    follow = 'always',
  } = props;
  const chunks = useMemo(() => chunksOf(text, marks, doubts), [text, marks, doubts]);
  const container = useRef<HTMLDivElement>(null);
  const activeStart = activeSpan?.[0];

  useEffect(() => {
    if (activeStart === undefined || follow === 'never') return undefined;
    const active = container.current?.querySelector('.source-active');
    if (!active || (follow === 'when out of sight' && isInSight(active))) return undefined;
    return keepInMiddle(active);
  }, [activeStart, follow]);

  return (
    <div ref={container} className="source-text" lang="zh-CN">
      {chunks.map((chunk) => (
        <Chunk
          key={chunk.start}
          chunk={chunk}
          active={touching(chunk, activeSpan)}
          related={touching(chunk, relatedSpan)}
          onMarkSelect={onMarkSelect}
        />
      ))}
    </div>
  );
}

interface ChunkProps {
  chunk: SourceChunk;
  active: Span | null;
  related: Span | null;
  onMarkSelect: ((mark: Mark) => void) | undefined;
}

const Chunk = memo(function Chunk({ chunk, active, related, onMarkSelect }: ChunkProps) {
  const element = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);

  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setSeen(true);
      },
      { rootMargin: '1200px' },
    );
    observer.observe(element.current);
    // On paper all of it is in view.
    const markForPrint = () => flushSync(() => setSeen(true));
    window.addEventListener('beforeprint', markForPrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', markForPrint);
    };
  }, []);

  const marked = seen || active !== null;
  return (
    <div ref={element} className="source-chunk">
      {chunk.paragraphs.map((paragraph) =>
        marked ? (
          <Paragraph
            key={paragraph.start}
            paragraph={paragraph}
            highlights={{ active, related }}
            onMarkSelect={onMarkSelect}
          />
        ) : (
          <p key={paragraph.start} data-start={paragraph.start}>
            {paragraph.text}
          </p>
        ),
      )}
    </div>
  );
});

interface ParagraphProps {
  paragraph: SourceParagraph;
  highlights: Highlights;
  onMarkSelect: ((mark: Mark) => void) | undefined;
}

function Paragraph({ paragraph, highlights, onMarkSelect }: ParagraphProps) {
  const titleOf = useMarkTitle();
  const whole = paragraph.marks[0]?.kind;
  return (
    <p className={whole && `source-line-${whole}`}>
      {segmentsOf(paragraph, highlights).map((segment) => {
        const innermost = segment.marks.at(-1);
        const className = classNamesOf(segment);
        if (!innermost || !onMarkSelect) {
          return (
            <span
              key={segment.start}
              data-start={segment.start}
              className={className}
              title={innermost && titleOf(innermost)}
            >
              {segment.text}
            </span>
          );
        }
        return (
          <a
            key={segment.start}
            data-start={segment.start}
            href={`#${segment.start}`}
            className={className}
            title={titleOf(innermost)}
            onClick={(event) => {
              event.preventDefault();
              onMarkSelect(innermost);
            }}
          >
            {segment.text}
          </a>
        );
      })}
    </p>
  );
}

function classNamesOf({ active, related, doubt, marks }: SourceSegment): string {
  const highlights = [
    active && 'source-active',
    related && 'source-related',
    doubt && `source-doubt-${doubt}`,
  ];
  return [...highlights, ...marks.map(({ kind }) => `source-${kind}`)].filter(Boolean).join(' ');
}

/** The span where the chunk holds some of it, so that the other chunks need not render for it. */
function touching(chunk: SourceChunk, span: Span | null): Span | null {
  return span && span[0] < chunk.end && span[1] > chunk.start ? span : null;
}
