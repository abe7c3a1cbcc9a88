import type { BurdenYear } from '#contract/burden.ts';
import { type CapKind, capKinds } from '#contract/values.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { terms } from '../../words/terms.ts';

/** A number of a month, `12`; not `0`, `1.5`. */
const wholeNumber = /^[1-9]\d{0,4}$/;

/** What sets a cap; that of the kind chosen is filled in as it stands. */
export function useSetCap(): (caps: BurdenYear['caps']) => void {
  const asking = useAct();
  const { caps: words } = useWords(burdenWords);
  const { organisationKind } = useWords(terms);
  return (caps) => {
    const standing = (kind: CapKind) => {
      const cap = caps.find((each) => each.kind === kind);
      return { requests: cap?.requests?.toString() ?? '', fields: cap?.fields?.toString() ?? '' };
    };
    asking<{ kind: CapKind; requests: string; fields: string; reason: string }>({
      ...{ act: 'set_request_cap', about: 'cap', help: words.help, submit: words.set, done: words.done },
      start: { kind: 'default', ...standing('default'), reason: '' },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActChoiceField
            label={words.kind}
            issues={issuesAt('kind')}
            value={values.kind}
            options={capKinds}
            say={(kind) => (kind === 'default' ? words.all : organisationKind[kind])}
            onChange={(kind) => kind && change({ kind, ...standing(kind) })}
          />
          {(['requests', 'fields'] as const).map((each) => (
            <ActLineField
              key={each}
              label={words[each]}
              issues={[...issuesAt(each), ...(isNumber(values[each]) ? [] : [words.numberHint])]}
              maxLength={5}
              value={values[each]}
              onChange={(typed) => change({ [each]: typed.trim() })}
            />
          ))}
          <p className="act-field-hint">{words.numberHint}</p>
          <ReasonField form={{ values, change, issuesAt }} />
        </>
      ),
      toInput: ({ kind, requests, fields, reason }) =>
        reason.trim() && isNumber(requests) && isNumber(fields)
          ? { kind, requests: toNumber(requests), fields: toNumber(fields), reason }
          : undefined,
    });
  };
}

function isNumber(typed: string): boolean {
  return typed === '' || wholeNumber.test(typed);
}

function toNumber(typed: string): number | null {
  return typed === '' ? null : Number(typed);
}
