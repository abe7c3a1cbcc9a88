import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MappingRequest, MatchesRequest, TakeoverView } from '#contract/takeover.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { sendMapping, sendMatches, takeoverQuery } from '../../api/takeovers.ts';

/** What a person says of the mapping: of every sheet, whether it is taken, its head and its columns. */
export type MappingChange = Omit<MappingRequest, 'revision'>;
export type MatchesChange = Omit<MatchesRequest, 'revision'>;

/**
 * Saves what a person says of a takeover, one after the other: each step stands on the revision that the one before
 * made. Where somebody else was first the newest state is fetched, and the step is told as refused.
 */
export function useTakeover(takeoverId: string) {
  const client = useQueryClient();
  const { queryKey } = takeoverQuery(takeoverId);
  const current = () => client.getQueryData(queryKey);
  const keep = (view: TakeoverView) => client.setQueryData(queryKey, view);
  const refetchStale = async (error: Error) => {
    if (error instanceof ApiProblem) await client.invalidateQueries({ queryKey });
  };
  const scope = { id: `takeover ${takeoverId}` };
  const mapping = useMutation({
    scope,
    mutationFn: (change: MappingChange) =>
      sendMapping(takeoverId, { ...change, revision: current()?.revision ?? 0 }),
    // What was chosen stands at once; the answer has what the server made of it.
    onMutate: ({ title, sheets }) => {
      const view = current();
      if (view)
        keep({ ...view, title, sheets: view.sheets.map((sheet, index) => showChosen(sheet, sheets[index])) });
    },
    onSuccess: keep,
    onError: refetchStale,
  });
  const matches = useMutation({
    scope,
    mutationFn: (change: MatchesChange) =>
      sendMatches(takeoverId, { ...change, revision: current()?.revision ?? 0 }),
    onSuccess: keep,
    onError: refetchStale,
  });
  return { mapping, matches };
}

type Sheet = TakeoverView['sheets'][number];

function showChosen(sheet: Sheet, change: MappingChange['sheets'][number] | undefined): Sheet {
  if (!change) return sheet;
  const columns = sheet.columns.map((column, index) => ({
    ...column,
    meaning: change.meanings?.[index] ?? column.meaning,
  }));
  return { ...sheet, taken: change.taken, columns };
}

/** The mapping as it stands, for a change of a part of it. */
export function mappingOf({ title, sheets }: TakeoverView): MappingChange {
  return {
    title,
    sheets: sheets.map(({ taken, head, columns }) => ({
      taken,
      head,
      meanings: columns.map(({ meaning }) => meaning),
    })),
  };
}
