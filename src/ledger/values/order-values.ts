/** The colours of supervision orders (三色督办单), the mildest first: a limit is near, work is behind or poor, a limit has passed. */
export const orderColours = ['blue', 'yellow', 'red'] as const;
export type OrderColour = (typeof orderColours)[number];

/** Where a supervision order stands; the last three are its ends. */
export const orderStates = ['issued', 'received', 'replied', 'closed', 'followed', 'withdrawn'] as const;
export type OrderState = (typeof orderStates)[number];

/** Where an order has not come to its end. */
export const openOrderStates = ['issued', 'received', 'replied'] as const satisfies readonly OrderState[];
