/** The boards of what crosses organisations and their pages: `/urgent/new`, `/coordination`; not `/urgently`. */
export const crossingPages = /^\/(coordination|urgent|instructions|questions)(\/|$)/;
