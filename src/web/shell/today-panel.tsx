import type { Meta } from '#contract/meta.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { changeSettings, useSettings } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';

/** The civil date the ledger counts from, where it is not simply today's; a demonstration's may be changed. */
export function TodayPanel(props: { meta: Meta }) {
  const words = useWords(shellWords);
  const { today: chosen } = useSettings();
  const { today, todayIs } = props.meta;
  if (todayIs === 'clock') return null;
  if (todayIs === 'fixed') {
    return (
      <span className="today" title={words.todayFixed}>
        <time dateTime={today}>{today}</time>
      </span>
    );
  }
  return (
    <Disclosure
      className="today"
      align="end"
      name={`${words.today} ${today}`}
      label={
        <>
          <time dateTime={today}>{today}</time> <span aria-hidden="true">▾</span>
        </>
      }
    >
      {(close) => (
        <div className="today-panel">
          <label>
            {words.today}
            <input
              type="date"
              defaultValue={today}
              min="2000-01-01"
              max="2099-12-31"
              onChange={(event) => {
                if (event.target.validity.valid && event.target.value) {
                  changeSettings({ today: event.target.value });
                }
              }}
            />
          </label>
          <p>{words.todayDemonstration}</p>
          {chosen && (
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                changeSettings({ today: null });
                close();
              }}
            >
              {words.todayReset}
            </button>
          )}
        </div>
      )}
    </Disclosure>
  );
}
