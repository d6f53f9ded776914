/** Where the servers of this run are. */
export interface Servers {
  readonly endpoint: string;
  readonly faults: string;
  /** The fault server's other origin. */
  readonly faultsPage: string;
}

export const servers = async (): Promise<Servers> =>
  (await (await fetch('/__servers.json')).json()) as Servers;

/** A booking as the organiser's list has it. */
export interface Listed {
  readonly submissionId: string;
  readonly [name: string]: unknown;
}

/** What the organiser sees. */
export const organisersList = async (): Promise<readonly Listed[]> => {
  const answer = (await (await fetch('/__bookings.json', { cache: 'no-store' })).json()) as {
    bookings: Listed[];
  };
  return answer.bookings;
};
