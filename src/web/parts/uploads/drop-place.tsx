import { useId, useState } from 'react';
import './uploads.css';

/** A place to choose files or to drop them. */
export function DropPlace(props: {
  choose: string;
  drop: string;
  /** The endings that are offered first: `.png,.pdf`. */
  accept: string;
  single?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const { choose, drop, accept, single = false, onFiles } = props;
  const [over, setOver] = useState(false);
  const inputId = useId();
  return (
    <div className={over ? 'drop-place drop-place-over' : 'drop-place'}>
      {/* It covers the whole place, unseen: a browser takes files dropped on a file field. */}
      <input
        id={inputId}
        type="file"
        multiple={!single}
        accept={accept}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file, corrected, must be readable again.
          event.target.value = '';
        }}
      />
      <label htmlFor={inputId} className="drop-place-button">
        {choose}
      </label>
      <span>{drop}</span>
    </div>
  );
}
