import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { TakeoverView } from '#contract/takeover.ts';
import { directivesQuery } from '../../api/queries.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** Whether the tasks make a ledger of their own or stand for those of a registered directive, and which. */
export function TargetSection(props: {
  view: TakeoverView;
  disabled: boolean;
  onTitle: (title: string) => void;
  onTarget: (directiveId: string | null) => void;
}) {
  const words = useWords(takeoverWords);
  const { view, disabled, onTarget } = props;
  const name = useId();
  const [besideChosen, setBesideChosen] = useState(false);
  const { data } = useQuery(directivesQuery);
  const beside = besideChosen || !view.makesDirective;
  return (
    <section className="takeover-section">
      <h2>{words.target}</h2>
      <div className="takeover-target">
        <label className="takeover-choice">
          <input
            type="radio"
            name={name}
            checked={!beside}
            disabled={disabled}
            onChange={() => {
              setBesideChosen(false);
              if (!view.makesDirective) onTarget(null);
            }}
          />
          <span>
            {words.own}
            <span className="quiet"> {words.ownDetail}</span>
          </span>
        </label>
        {!beside && <TitleField key={view.title} view={view} disabled={disabled} onTitle={props.onTitle} />}
        <label className="takeover-choice">
          <input
            type="radio"
            name={name}
            checked={beside}
            disabled={disabled || !data || data.directives.length === 0}
            onChange={() => setBesideChosen(true)}
          />
          <span>
            {words.beside}
            <span className="quiet"> {words.besideDetail}</span>
          </span>
        </label>
        {beside && data && (
          <select
            className="takeover-directive"
            aria-label={words.directive}
            value={(!view.makesDirective && view.directiveId) || ''}
            disabled={disabled}
            onChange={({ target }) => onTarget(target.value)}
          >
            <option value="" disabled>
              {words.chooseDirective}
            </option>
            {data.directives.map(({ id, title, docNumber, fileName }) => (
              <option key={id} value={id}>
                {[docNumber, title ?? fileName].filter(Boolean).join(' ')}
              </option>
            ))}
          </select>
        )}
      </div>
    </section>
  );
}

/** The title of the ledger that the workbook makes; its year is the year of days without one. */
function TitleField(props: { view: TakeoverView; disabled: boolean; onTitle: (title: string) => void }) {
  const words = useWords(takeoverWords);
  const { view, disabled, onTitle } = props;
  const [title, setTitle] = useState(view.title);
  const save = () => {
    const written = title.trim();
    if (written !== '' && written !== view.title) onTitle(written);
  };
  return (
    <form
      className="takeover-title"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        aria-label={words.ledgerTitle}
        lang="zh-CN"
        value={title}
        maxLength={200}
        required
        disabled={disabled}
        onChange={({ target }) => setTitle(target.value)}
        onBlur={save}
      />
    </form>
  );
}
