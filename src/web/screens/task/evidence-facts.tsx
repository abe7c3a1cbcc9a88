import type { Evidence } from '#contract/evidence.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { formatFigure } from '../../words/format.ts';

/** What a piece of evidence is: its kind and title, what it says, what it is used for, and that it was withdrawn. */
export function EvidenceFacts({ piece }: { piece: Evidence }) {
  const words = useWords(evidenceWords);
  const { kind, title, file, url, document, figure, uses, withdrawn } = piece;
  const used = [...new Set(uses.map((use) => words.use[use.kind]))];
  return (
    <>
      <span className="evidence-kind">{words.kind[kind]}</span>{' '}
      <span className="evidence-title" lang="zh-CN">
        {url ? (
          <a href={url} target="_blank" rel="noreferrer noopener external">
            {title}
          </a>
        ) : (
          title
        )}
      </span>
      {figure && (
        <>
          {' '}
          <strong className="evidence-value">{words.value(formatFigure(figure.value), figure.unit)}</strong>
          <span className="evidence-more" lang="zh-CN">
            {words.figureOf(figure.period, figure.source)}
          </span>
        </>
      )}
      {document && (
        <span className="evidence-more" lang="zh-CN">
          {words.issued(document.docNumber, document.issuedOn)}
          {document.isPolicy && <span className="evidence-policy">{words.policy}</span>}
        </span>
      )}
      {file && (
        <span className="evidence-more">
          <span lang="zh-CN">{file.fileName}</span>, {words.size(file.sizeBytes)}
        </span>
      )}
      {used.length > 0 && <span className="evidence-more">{words.usedFor(used)}</span>}
      {withdrawn && (
        <span className="evidence-more evidence-withdrawal">
          {words.withdrawnOn(withdrawn.on, withdrawn.by, withdrawn.reason)}
        </span>
      )}
    </>
  );
}
