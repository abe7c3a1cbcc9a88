import Button from 'antd/es/button';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import './table-beside.css';

/** A picture and, one click away, the same facts as a table; `actions` stand beside the button that opens it. */
export function TableBeside(props: { picture: ReactNode; table: ReactNode; actions?: ReactNode }) {
  const words = useWords(sharedWords);
  const [open, setOpen] = useState(false);
  const tableId = useId();
  return (
    <>
      {props.picture}
      <div className="table-beside-actions">
        <Button type="link" aria-expanded={open} aria-controls={tableId} onClick={() => setOpen(!open)}>
          {open ? words.closeTable : words.openAsTable}
        </Button>
        {props.actions}
      </div>
      <div id={tableId} hidden={!open}>
        {open && props.table}
      </div>
    </>
  );
}
