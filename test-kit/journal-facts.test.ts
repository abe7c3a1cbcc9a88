import { expect, test } from 'vitest';
import { presentedFact } from '#server/present-journal.ts';
import { listJournalFacts, listWordedFacts } from './list-journal-facts.ts';

test('every fact that an act writes into the journal has words in both languages, or is left out on purpose', () => {
  const { zh, en, forPrograms } = listWordedFacts();
  const isShown = (fact: string) => [zh, en].every((words) => words.includes(presentedFact(fact)));
  const facts = listJournalFacts();
  expect(facts).toEqual(
    expect.arrayContaining(['reason', 'convenerId', 'receiveBy', 'mergedIds', 'parentId']),
  );
  expect(facts.filter((fact) => !isShown(fact) && !forPrograms.includes(fact))).toEqual([]);
  expect(forPrograms.filter(isShown)).toEqual([]);
});
