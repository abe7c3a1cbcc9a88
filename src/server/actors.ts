/** Who acts, as the journal names it while there are no accounts: the way in. */
export const actors = {
  page: 'page',
  commandLine: 'command-line',
  /** Acts of this actor make a store one of demonstration data. */
  demonstration: 'demonstration',
} as const;
