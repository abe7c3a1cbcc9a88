import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { EmptyState, LoadingState } from '../states.tsx';
import type { ShownFile } from './shown-file.ts';
import { WordsView } from './words-view.tsx';

const PagesView = lazy(async () => ({ default: (await import('./pages-view.tsx')).PagesView }));

/** One file, in the way in which it can be shown. */
export function FileView({ file }: { file: ShownFile }) {
  const { viewer: words } = useWords(evidenceWords);
  const [asWords, setAsWords] = useState(false);
  switch (file.preview) {
    case 'picture':
      return <PictureView file={file} />;
    case 'words':
      return <WordsView address={file.address} />;
    case 'pages':
      return (
        <>
          <p className="viewer-ways">
            <button type="button" className="plain-button" onClick={() => setAsWords(!asWords)}>
              {asWords ? words.pages : words.words}
            </button>
          </p>
          {asWords ? (
            <WordsView address={file.address} />
          ) : (
            <Suspense fallback={<LoadingState />}>
              <PagesView address={file.address} />
            </Suspense>
          )}
        </>
      );
    default:
      return <EmptyState title={words.cannot}>{words.cannotStep}</EmptyState>;
  }
}

function PictureView({ file }: { file: ShownFile }) {
  const { viewer: words } = useWords(evidenceWords);
  const [broken, setBroken] = useState(false);
  if (broken) return <EmptyState title={words.cannot}>{words.cannotStep}</EmptyState>;
  return (
    <div className="viewer-body viewer-picture">
      <img src={file.address.look} alt={file.title} onError={() => setBroken(true)} />
    </div>
  );
}
