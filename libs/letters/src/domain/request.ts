export const REQUEST_STATES = ['PENDING', 'CONFIRMED', 'REFUSED', 'ENDED'] as const;
/** How a request to sign stands; it has ended where the time for signing is over before anybody decided. */
export type RequestState = (typeof REQUEST_STATES)[number];
