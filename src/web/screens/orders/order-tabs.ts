/** The parts of the board of supervision orders. */
export const orderTabs = ['open', 'proposed', 'ended'] as const;
export type OrderTab = (typeof orderTabs)[number];

/** The part of that name; undefined where there is none. */
export function readOrderTab(value: unknown): OrderTab | undefined {
  return orderTabs.find((tab) => tab === value);
}
