/** The pages of programmes: `/programmes`, `/programmes/a`; not `/programmed`. */
export const programmePages = /^\/programmes(\/|$)/;
