import Button from 'antd/es/button';
import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { FileView } from './file-view.tsx';
import type { ShownFile } from './shown-file.ts';
import './evidence-viewer.css';

/**
 * Files over the page, one at a time, with a way to the others by button or arrow key. Nothing of a file runs: pictures are
 * drawn, pages are painted, office files are read on the server and shown as words.
 */
export function EvidenceViewer(props: {
  files: readonly ShownFile[];
  /** Which one is shown. */
  shown: string;
  onShow: (key: string) => void;
  onClose: () => void;
}) {
  const { viewer: words, save, saveOf } = useWords(evidenceWords);
  const { files, shown, onShow, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const index = files.findIndex(({ key }) => key === shown);
  const file = files[index];
  const [previous, next] = [files[index - 1], files[index + 1]];

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  if (!file) return null;
  const show = (other: ShownFile | undefined) => other && onShow(other.key);
  return (
    <dialog
      ref={dialog}
      className="viewer not-printed"
      aria-labelledby={titleId}
      onClose={onClose}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') show(previous);
        if (key === 'ArrowRight') show(next);
      }}
    >
      <header className="viewer-head">
        <h2 id={titleId} lang="zh-CN">
          {file.title}
        </h2>
        <span className="quiet">
          {file.fileName !== file.title && <span lang="zh-CN">{file.fileName} · </span>}
          {words.of(index + 1, files.length)}
        </span>
        <span className="viewer-acts">
          <Button disabled={!previous} onClick={() => show(previous)}>
            {words.previous}
          </Button>
          <Button disabled={!next} onClick={() => show(next)}>
            {words.next}
          </Button>
          <a className="viewer-save" href={file.address.save} download aria-label={saveOf(file.title)}>
            {save}
          </a>
          <Button type="primary" onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        </span>
      </header>
      <FileView key={file.key} file={file} />
      <p className="viewer-keys quiet">{words.keys}</p>
    </dialog>
  );
}
