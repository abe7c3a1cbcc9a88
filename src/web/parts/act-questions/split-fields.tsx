import Button from 'antd/es/button';
import type { StandingAssignment } from '#contract/standing.ts';
import { actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { terms } from '../../words/terms.ts';
import { ActWordsField } from '../act-form/act-fields.tsx';
import './act-questions.css';

/** One of the tasks that a task becomes: its words, and by id the assignments that go to it. */
export interface SplitPart {
  clause: string;
  ids: string[];
}

/** The parts of a split, two or more. */
export function SplitFields(props: {
  assignments: readonly StandingAssignment[];
  value: readonly SplitPart[];
  issuesAt: (name: string) => string[];
  onChange: (parts: SplitPart[]) => void;
}) {
  const words = useWords(actQuestionWords);
  const { role: roleWords } = useWords(terms);
  const { assignments, value, onChange } = props;
  const changePart = (at: number, change: Partial<SplitPart>) =>
    onChange(value.map((part, index) => (index === at ? { ...part, ...change } : part)));
  return (
    <>
      {value.map((part, index) => (
        // Parts have nothing but their place to be told by.
        <div key={index} className="act-part">
          <ActWordsField
            label={words.part(index + 1)}
            rows={3}
            maxLength={2000}
            issues={props.issuesAt(`parts.${index}`)}
            value={part.clause}
            onChange={(clause) => changePart(index, { clause })}
          />
          <fieldset className="act-choice">
            <legend>{words.partOrganisations}</legend>
            {assignments.map(({ id, organisation, role }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={part.ids.includes(id)}
                  onChange={({ target }) =>
                    changePart(index, {
                      ids: target.checked ? [...part.ids, id] : part.ids.filter((each) => each !== id),
                    })
                  }
                />{' '}
                {organisation}（{roleWords[role]}）
              </label>
            ))}
          </fieldset>
          {value.length > 2 && (
            <Button size="small" onClick={() => onChange(value.filter((_, at) => at !== index))}>
              {words.removePart(index + 1)}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...value, { clause: '', ids: [] }])}>
          {words.addPart}
        </Button>
      </div>
    </>
  );
}
