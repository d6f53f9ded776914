/** Where the servers of this run are. */
export interface Servers {
  readonly endpoint: string;
  readonly organiserToken: string;
  readonly faults: string;
}

export const servers = async (): Promise<Servers> =>
  (await (await fetch('/__servers.json')).json()) as Servers;

/** A booking as the organiser's list has it. */
export interface Listed {
  readonly event: { readonly id: string };
  readonly submissionId: string;
  readonly [name: string]: unknown;
}

/** What the organiser sees. */
export const organisersList = async ({ endpoint, organiserToken }: Servers): Promise<readonly Listed[]> => {
  const answer = await fetch(`${endpoint}/bookings`, {
    headers: { authorization: `Bearer ${organiserToken}` },
  });
  return ((await answer.json()) as { bookings: Listed[] }).bookings;
};
