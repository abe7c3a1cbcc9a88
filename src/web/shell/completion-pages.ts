/** The board of claims and extensions, `/completion`; not `/completion-notes`. */
export const completionPages = /^\/completion(\/|$)/;
