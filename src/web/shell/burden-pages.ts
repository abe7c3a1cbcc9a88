/** The page of what requests cost: `/burden`; not `/burdens`. */
export const burdenPages = /^\/burden(\/|$)/;
