import { describe, expect, it } from 'vitest';
import { splitPlaces } from './split-places.ts';

describe('splitPlaces', () => {
  it('lie after each mark of punctuation, but not at the end', () => {
    const clause = '改造管网，新建泵站。加强监测。';
    expect(splitPlaces(clause).map((place) => clause.slice(0, place))).toEqual([
      '改造管网，',
      '改造管网，新建泵站。',
    ]);
  });

  it('are none in a clause without punctuation', () => {
    expect(splitPlaces('改造管网')).toEqual([]);
  });
});
