/** The pages of supervision orders: `/orders`, `/orders/a`; not `/orderly`. */
export const orderPages = /^\/orders(\/|$)/;
