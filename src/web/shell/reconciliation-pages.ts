/** The pages of reconciliation: `/reconciliation`, `/reconciliation/a`; not `/reconciliations`. */
export const reconciliationPages = /^\/reconciliation(\/|$)/;
