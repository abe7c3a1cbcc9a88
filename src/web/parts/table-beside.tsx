import Button from 'antd/es/button';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';

/** A picture and, one click away, the same facts as a table. */
export function TableBeside(props: { picture: ReactNode; table: ReactNode }) {
  const words = useWords(sharedWords);
  const [open, setOpen] = useState(false);
  const tableId = useId();
  return (
    <>
      {props.picture}
      <Button
        type="link"
        className="table-beside-button"
        aria-expanded={open}
        aria-controls={tableId}
        onClick={() => setOpen(!open)}
      >
        {open ? words.closeTable : words.openAsTable}
      </Button>
      <div id={tableId} hidden={!open}>
        {open && props.table}
      </div>
    </>
  );
}
