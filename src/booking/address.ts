/** The parts of an address, in the order in which they stand in its answer: a line each. */
export const addressParts = ['line1', 'line2', 'town', 'postcode', 'country'] as const;

export type AddressPart = (typeof addressParts)[number];
