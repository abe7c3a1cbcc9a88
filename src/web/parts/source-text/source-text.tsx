import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Mark } from '#contract/directive.ts';
import { keepInMiddle } from './keep-in-middle.ts';
import { chunksOf, type SourceChunk, type SourceParagraph, segmentsOf } from './source-chunks.ts';
import { useMarkTitle } from './use-mark-title.ts';
import './source-text.css';

type Span = readonly [start: number, end: number];

interface SourceTextProps {
  text: string;
  /** In order of their start, longer first, as the API gives them. */
  marks: readonly Mark[];
  /** The words to highlight; the text scrolls to them when they change. */
  activeSpan?: Span | null;
  /** Called with the innermost mark of the place chosen; without it the marks are no links. */
  onMarkSelect?: ((mark: Mark) => void) | undefined;
}

/**
 * The document as printed with its marks. All of it is in the page, so that the browser's own search finds every word;
 * what lies far from the view stays plain text, which keeps a text of some megabytes quick.
 */
export function SourceText({ text, marks, activeSpan = null, onMarkSelect }: SourceTextProps) {
  const chunks = useMemo(() => chunksOf(text, marks), [text, marks]);
  const container = useRef<HTMLDivElement>(null);
  const activeStart = activeSpan?.[0];

  useEffect(() => {
    if (activeStart === undefined) return undefined;
    const active = container.current?.querySelector('.source-active');
    return active ? keepInMiddle(active) : undefined;
  }, [activeStart]);

  return (
    <div ref={container} className="source-text" lang="zh-CN">
      {chunks.map((chunk) => (
        <Chunk
          key={chunk.start}
          chunk={chunk}
          activeSpan={activeSpan && touches(chunk, activeSpan) ? activeSpan : null}
          onMarkSelect={onMarkSelect}
        />
      ))}
    </div>
  );
}

interface ChunkProps {
  chunk: SourceChunk;
  activeSpan: Span | null;
  onMarkSelect: ((mark: Mark) => void) | undefined;
}

const Chunk = memo(function Chunk({ chunk, activeSpan, onMarkSelect }: ChunkProps) {
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
    return () => observer.disconnect();
  }, []);

  const marked = seen || activeSpan !== null;
  return (
    <div ref={element} className="source-chunk">
      {chunk.paragraphs.map((paragraph) =>
        marked ? (
          <Paragraph
            key={paragraph.start}
            paragraph={paragraph}
            activeSpan={activeSpan}
            onMarkSelect={onMarkSelect}
          />
        ) : (
          <p key={paragraph.start}>{paragraph.text}</p>
        ),
      )}
    </div>
  );
});

interface ParagraphProps {
  paragraph: SourceParagraph;
  activeSpan: Span | null;
  onMarkSelect: ((mark: Mark) => void) | undefined;
}

function Paragraph({ paragraph, activeSpan, onMarkSelect }: ParagraphProps) {
  const titleOf = useMarkTitle();
  const whole = paragraph.marks[0]?.kind;
  return (
    <p className={whole && `source-line-${whole}`}>
      {segmentsOf(paragraph, activeSpan).map((segment) => {
        const innermost = segment.marks.at(-1);
        const kinds = segment.marks.map((mark) => `source-${mark.kind}`);
        const className = [...(segment.active ? ['source-active'] : []), ...kinds].join(' ');
        if (!innermost || !onMarkSelect) {
          return (
            <span key={segment.start} className={className} title={innermost && titleOf(innermost)}>
              {segment.text}
            </span>
          );
        }
        return (
          <a
            key={segment.start}
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

function touches(chunk: SourceChunk, span: Span): boolean {
  return span[0] < chunk.end && span[1] > chunk.start;
}
