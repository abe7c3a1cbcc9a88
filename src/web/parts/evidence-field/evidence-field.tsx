import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type ReactNode, useState } from 'react';
import type { Evidence } from '#contract/evidence.ts';
import { evidenceQuery } from '../../api/evidence.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { evidenceFieldWords } from '../../words/evidence-field.ts';
import { EvidenceViewer } from '../evidence-viewer/evidence-viewer.tsx';
import { toShownFiles } from '../evidence-viewer/shown-file.ts';
import { EvidenceUploads } from './evidence-uploads.tsx';
import { standingEvidenceOf } from './standing-evidence.ts';
import type { EvidenceOwner } from './use-evidence-uploads.ts';
import './evidence-field.css';

/** What a claim or a request rests on: the evidence of its assignment to tick, and files sent here, ticked as they arrive. */
export function EvidenceField(props: {
  owner: EvidenceOwner;
  value: readonly string[];
  onChange: (evidenceIds: string[]) => void;
}) {
  const words = useWords(evidenceFieldWords);
  const { owner, value, onChange } = props;
  const { data } = useQuery(evidenceQuery(owner.taskId));
  const pieces = standingEvidenceOf(data, owner);
  const chosen = pieces.filter(({ id }) => value.includes(id)).length;
  return (
    <fieldset className="evidence-field">
      <legend>
        {words.title}
        {pieces.length > 0 && <span className="quiet"> {words.chosen(chosen, pieces.length)}</span>}
      </legend>
      {pieces.length === 0 && <p className="act-field-hint">{words.none}</p>}
      <EvidenceLines pieces={pieces}>
        {({ id, title }) => (
          <label>
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, id] : value.filter((each) => each !== id))
              }
            />
            <span lang="zh-CN">{title}</span>
          </label>
        )}
      </EvidenceLines>
      <EvidenceUploads owner={owner} onAdded={(added) => onChange([...new Set([...value, ...added])])} />
    </fieldset>
  );
}

/** Pieces of evidence one under the other, each with what it is and a look into its file. */
export function EvidenceLines(props: {
  pieces: readonly Evidence[];
  children: (piece: Evidence) => ReactNode;
}) {
  const words = useWords(evidenceWords);
  const [shown, setShown] = useState<string>();
  const { pieces, children } = props;
  return (
    <>
      <ul className="evidence-lines">
        {pieces.map((piece) => (
          <li key={piece.id}>
            {children(piece)}
            <span className="quiet">{aboutOf(piece)}</span>
            {piece.file?.preview && (
              <Button
                size="small"
                type="text"
                className="not-printed"
                aria-label={words.lookAt(piece.title)}
                onClick={() => setShown(piece.id)}
              >
                {words.look}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown && (
        <EvidenceViewer
          files={pieces.flatMap(toShownFiles)}
          shown={shown}
          onShow={setShown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

/** What tells it from another of the same title. */
function aboutOf({ file, document, figure, url }: Evidence): string {
  if (file) return file.fileName;
  if (document) return document.docNumber;
  if (figure) return `${figure.value}${figure.unit} · ${figure.period}`;
  return url ?? '';
}
