import * as pdf from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import type { KeptFile } from '../../api/evidence.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { EmptyState } from '../states.tsx';

pdf.GlobalWorkerOptions.workerSrc = workerAddress;

/** So many pages are painted; a longer file is saved to be read on. */
const PAGES_SHOWN = 20;
/** Sharp on the screens of today, and no more than memory bears. */
const MOST_PIXELS_WIDE = 1600;

type Painted = { kind: 'reading' } | { kind: 'failed' } | { kind: 'opened'; pages: number };

/** The pages of a pdf, painted one below the other. Nothing in the file runs: no script, no form, no link. */
export function PagesView({ address }: { address: KeptFile }) {
  const { viewer: words } = useWords(evidenceWords);
  const [painted, setPainted] = useState<Painted>({ kind: 'reading' });
  const holder = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const abort = new AbortController();
    paintPages(address.look, {
      signal: abort.signal,
      onOpen: (pages) => setPainted({ kind: 'opened', pages }),
      onPage: (canvas, page, pages) => {
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', words.pageOf(page, pages));
        holder.current?.append(canvas);
      },
    }).catch(() => !abort.signal.aborted && setPainted({ kind: 'failed' }));
    return () => {
      abort.abort();
      holder.current?.replaceChildren();
    };
  }, [address.look, words]);

  if (painted.kind === 'failed') return <EmptyState title={words.cannot}>{words.cannotStep}</EmptyState>;
  return (
    <div className="viewer-body viewer-pages">
      {painted.kind === 'reading' && <p className="quiet">{words.reading}</p>}
      <div ref={holder} />
      {painted.kind === 'opened' && painted.pages > PAGES_SHOWN && (
        <p className="quiet">{words.firstPages(PAGES_SHOWN, painted.pages)}</p>
      )}
    </div>
  );
}

interface Painting {
  signal: AbortSignal;
  onOpen: (pages: number) => void;
  onPage: (canvas: HTMLCanvasElement, page: number, pages: number) => void;
}

/** Paints the first pages of the pdf at that address, in order. Throws where it cannot be read. */
async function paintPages(address: string, { signal, onOpen, onPage }: Painting): Promise<void> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} was answered ${response.status}`);
  const data = new Uint8Array(await response.arrayBuffer());
  const task = pdf.getDocument({ data, useWasm: false, enableXfa: false, disableFontFace: false });
  signal.addEventListener('abort', () => void task.destroy(), { once: true });
  const file = await task.promise;
  onOpen(file.numPages);
  for (let number = 1; number <= Math.min(file.numPages, PAGES_SHOWN) && !signal.aborted; number += 1) {
    const page = await file.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(2, MOST_PIXELS_WIDE / plain.width) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    await page.render({ canvas, viewport }).promise;
    if (!signal.aborted) onPage(canvas, number, file.numPages);
  }
}
