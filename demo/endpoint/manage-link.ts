import { createHmac, timingSafeEqual } from 'node:crypto';

/** The address at which whoever made a booking may see and cancel it. It cannot be guessed, and says nothing of anyone. */
export interface ManageLink {
  /** Absent where the endpoint does not know its own address. */
  urlOf(submissionId: string): string | undefined;
  /** The booking that an address means; none where its end was not made here. */
  submissionIn(submissionId: string, end: string): string | undefined;
}

export const createManageLink = (key: string, address: string | undefined): ManageLink => {
  const endOf = (submissionId: string): string =>
    createHmac('sha256', key).update(`manage ${submissionId}`).digest('base64url');
  return {
    urlOf: (submissionId) =>
      address && `${address.replace(/\/+$/, '')}/manage/${submissionId}/${endOf(submissionId)}`,
    submissionIn: (submissionId, end) => {
      const expected = Buffer.from(endOf(submissionId));
      const given = Buffer.from(end);
      return given.length === expected.length && timingSafeEqual(given, expected) ? submissionId : undefined;
    },
  };
};
