import Button from 'antd/es/button';
import { useId, useRef } from 'react';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import { shellWords } from '../words/shell.ts';
import { useShortcut } from './use-shortcut.ts';

/** What the keys do, shown by `?`. */
export function KeyboardHelp() {
  const words = useWords(shellWords);
  const shared = useWords(sharedWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useShortcut('?', () => dialog.current?.showModal());
  return (
    <dialog ref={dialog} className="keyboard-help not-printed" aria-labelledby={titleId} closedby="any">
      <h2 id={titleId}>{words.help}</h2>
      <table className="facts">
        <tbody>
          {words.helpRows.map(({ keys, meaning }) => (
            <tr key={meaning}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => dialog.current?.close()}>{shared.close}</Button>
    </dialog>
  );
}
