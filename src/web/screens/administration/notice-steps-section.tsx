import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useEffect, useId, useRef, useState } from 'react';
import type { SettingsView } from '#contract/settings.ts';
import { areStepsOf, type NoticeThing, noticeThings, sidesOf } from '#contract/values.ts';
import { saveSettings, settingsQuery } from '../../api/settings.ts';
import { ErrorState } from '../../parts/states.tsx';
import { administrationWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { noticeStepsWords } from '../../words/notice-steps.ts';
import { daysAfter, daysBefore, readSteps, readStepsOf, type TypedSteps, typeSteps } from './typed-steps.ts';
import './notice-steps.css';

type Typed = Record<NoticeThing, TypedSteps>;

/** On which working days around its day people are told of what is due, and the form by which the administrator changes them. */
export function NoticeStepsSection({ settings }: { settings: SettingsView }) {
  const words = useWords(noticeStepsWords);
  const { saved, readOnly } = useWords(administrationWords);
  const client = useQueryClient();
  const howToType = useId();
  const [typed, setTyped] = useState<Typed>();
  const saving = useMutation({
    mutationFn: saveSettings,
    onSuccess: (view) => {
      client.setQueryData(settingsQuery.queryKey, view);
      setTyped(undefined);
    },
  });
  const { noticeSteps, can } = settings;
  const form = useRef<HTMLFormElement>(null);
  const isTyping = typed !== undefined;
  const wasTyping = useRef(isTyping);
  // Whoever goes by the keyboard stays where they are: what they pressed is gone.
  useEffect(() => {
    if (wasTyping.current !== isTyping)
      form.current?.querySelector<HTMLElement>(isTyping ? 'input' : 'button')?.focus();
    wasTyping.current = isTyping;
  }, [isTyping]);
  const begin = () => {
    saving.reset();
    const entries = noticeThings.map((thing) => [thing, typeSteps(noticeSteps[thing], words.list)] as const);
    setTyped(Object.fromEntries(entries) as Typed);
  };
  const read = typed && readSteps(typed);
  return (
    <form
      ref={form}
      className="notice-steps"
      aria-labelledby="notice-steps"
      onSubmit={(event) => {
        event.preventDefault();
        if (read) saving.mutate({ noticeSteps: read });
      }}
    >
      <h2 id="notice-steps">{words.title}</h2>
      <p className="quiet">{words.help}</p>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{words.thing}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.onDay}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {noticeThings.map((thing) => (
            <tr key={thing}>
              <th scope="row">{words.names[thing]}</th>
              {typed ? (
                <StepFields
                  {...{ thing, howToType }}
                  typed={typed[thing]}
                  onChange={(part) => setTyped({ ...typed, [thing]: { ...typed[thing], ...part } })}
                />
              ) : (
                <Steps steps={noticeSteps[thing]} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {typed && (
        <p className="quiet" id={howToType}>
          {words.howToType}
        </p>
      )}
      {saving.error && <ErrorState error={saving.error} />}
      {can.includes('change') ? (
        <p className="notice-steps-buttons not-printed">
          {typed ? (
            <>
              <Button type="primary" htmlType="submit" disabled={!read} loading={saving.isPending}>
                {words.save}
              </Button>
              <Button onClick={() => setTyped(undefined)}>{words.cancel}</Button>
            </>
          ) : (
            <Button onClick={begin}>{words.change}</Button>
          )}
          <span className="quiet" role="status">
            {saving.isSuccess && !typed && saved}
          </span>
        </p>
      ) : (
        <p className="quiet">{readOnly}</p>
      )}
    </form>
  );
}

function Steps({ steps }: { steps: readonly number[] }) {
  const words = useWords(noticeStepsWords);
  return (
    <>
      <td data-name={words.before}>{words.list(daysBefore(steps)) || words.no}</td>
      <td data-name={words.onDay}>{steps.includes(0) ? words.yes : words.no}</td>
      <td data-name={words.after}>{words.list(daysAfter(steps)) || words.no}</td>
    </>
  );
}

function StepFields(props: {
  thing: NoticeThing;
  typed: TypedSteps;
  onChange: (part: Partial<TypedSteps>) => void;
  howToType: string;
}) {
  const words = useWords(noticeStepsWords);
  const { thing, typed, onChange, howToType } = props;
  const sides = sidesOf(thing);
  const steps = readStepsOf(typed);
  const issue = useId();
  const isFit = steps !== undefined && areStepsOf(thing, steps);
  const days = (side: 'before' | 'after') =>
    sides[side] ? (
      <input
        type="text"
        inputMode="numeric"
        maxLength={60}
        aria-label={`${words.names[thing]} ${words[side]}`}
        aria-describedby={isFit ? howToType : issue}
        aria-invalid={!isFit}
        value={typed[side]}
        onChange={(event) => onChange({ [side]: event.target.value })}
      />
    ) : (
      words.no
    );
  return (
    <>
      <td data-name={words.before}>
        {days('before')}
        {!isFit && (
          <p className="act-field-issue" id={issue}>
            <span aria-hidden="true">▲ </span>
            {steps ? words.unfit : words.unreadable}
          </p>
        )}
      </td>
      <td data-name={words.onDay}>
        {sides.before ? (
          <input
            type="checkbox"
            aria-label={`${words.names[thing]} ${words.onDay}`}
            checked={typed.onDay}
            onChange={(event) => onChange({ onDay: event.target.checked })}
          />
        ) : (
          words.no
        )}
      </td>
      <td data-name={words.after}>{days('after')}</td>
    </>
  );
}
