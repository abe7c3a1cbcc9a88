import type { AskedExtension } from '#contract/completion.ts';
import { useWords } from '../../words/bilingual.ts';
import { completionWords } from '../../words/completion.ts';
import { Fact } from './claim-facts.tsx';

/** How far a date is to be put off, why, and what the keepers say. */
export function ExtensionFacts({ asked: extension }: { asked: AskedExtension }) {
  const words = useWords(completionWords);
  const { asked, supported, dueOn, askedFor } = extension;
  return (
    <dl className="completion-facts">
      <Fact name={words.moves(dueOn, askedFor)} about={words.said(asked.on, asked.by)}>
        {extension.reason}
      </Fact>
      <Fact name={words.progress} about="">
        {extension.progress}
      </Fact>
      {supported && (
        <Fact name={words.assessment} about={words.said(supported.on, supported.by)}>
          {extension.supportWords}
        </Fact>
      )}
    </dl>
  );
}
