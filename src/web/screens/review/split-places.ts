const sentenceEnd = /[。；;！？!?\u2028\n]+|[，,：:、]/g;

/** Where a clause may be parted: after each mark of punctuation, as offsets into the clause, its end left out. */
export function splitPlaces(clause: string): number[] {
  const places = [...clause.matchAll(sentenceEnd)].map((mark) => mark.index + mark[0].length);
  return places.filter((place) => place < clause.trimEnd().length);
}
