/** The pages on which one reports: `/month`, `/reports/a/b`; not `/months`. */
export const reportPages = /^\/(month|reports)(\/|$)/;
