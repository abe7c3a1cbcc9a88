import type { DraftHead as Head } from '#contract/draft.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { Facet } from './facet.tsx';
import { useReview } from './review-context.ts';

const lines = ['title', 'docNumber', 'issuer'] as const;

interface HeadEntries {
  title: string;
  docNumber: string;
  issuer: string;
  issuedOn: string;
  year: string;
}

/** Title, number, issuer, date and year of the document, correctable. */
export function DraftHead() {
  const { head: names, ...words } = useWords(reviewWords);
  const { title, docNumber, issuer, issuedOn, year } = useReview().draft.document;
  const head: Head = { title, docNumber, issuer, issuedOn, year };
  return (
    <Facet<HeadEntries>
      subject="head"
      name={words.headTitle}
      current={head}
      entries={{
        title: title ?? '',
        docNumber: docNumber ?? '',
        issuer: issuer ?? '',
        issuedOn: issuedOn ?? '',
        year: year === null ? '' : String(year),
      }}
      toCorrection={(entries) => ({ kind: 'edit_document', document: readHead(entries) })}
      fields={(entries, change) => (
        <div className="entry">
          {lines.map((line) => (
            <TextField
              key={line}
              label={names[line]}
              className={line === 'title' ? 'field-whole' : 'field-wide'}
              lang="zh-CN"
              value={entries[line]}
              onChange={(value) => change({ ...entries, [line]: value })}
            />
          ))}
          <TextField
            label={names.issuedOn}
            type="date"
            value={entries.issuedOn}
            onChange={(value) => change({ ...entries, issuedOn: value })}
          />
          <TextField
            label={names.year}
            type="number"
            className="field-figure"
            value={entries.year}
            onChange={(value) => change({ ...entries, year: value })}
          />
        </div>
      )}
    >
      <span lang="zh-CN" className="draft-title">
        {title ?? names.noTitle}
      </span>
      <span className="quiet">
        {[docNumber ?? names.noNumber, issuer ?? names.noIssuer, issuedOn ?? names.noDate].join(' · ')}
        {year !== null && ` · ${names.yearIs(year)}`}
      </span>
    </Facet>
  );
}

function readHead({ title, docNumber, issuer, issuedOn, year }: HeadEntries): Head {
  const orNull = (written: string) => written.trim() || null;
  return {
    title: orNull(title),
    docNumber: orNull(docNumber),
    issuer: orNull(issuer),
    issuedOn: orNull(issuedOn),
    year: year === '' ? null : Number(year),
  };
}
