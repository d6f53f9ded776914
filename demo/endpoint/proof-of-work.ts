import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { isObject } from './read-value.ts';
import type { Store } from './store.ts';

/** Asks whoever books for a little work, which a person does not notice and a program that floods the endpoint does. */
export interface ProofOfWork {
  /** A fresh task, as ALTCHA writes it. */
  challenge(): object;
  /** Whether a task of ours was worked out in time. It counts for one booking, however often that is sent. */
  accepts(proof: string | null, submissionId: string): Promise<boolean>;
}

export interface ProofOptions {
  /** Signs the tasks, so that nobody makes easy ones. */
  readonly key: string;
  readonly store: Store;
  readonly clock: () => number /* milliseconds since the epoch */;
  /** The greatest number that may have to be found; half of it is tried on average. */
  readonly hardest: number;
}

export const createProofOfWork = ({ key, store, clock, hardest }: ProofOptions): ProofOfWork => {
  const sign = (challenge: string): string => createHmac('sha256', key).update(challenge).digest('hex');

  const challenge = (): object => {
    const expires = Math.floor(clock() / 1_000) + lifeInSeconds;
    // The last character keeps the salt's digits apart from the number's.
    const salt = `${randomBytes(12).toString('hex')}?expires=${expires}&`;
    const digest = sha256(`${salt}${randomInt(hardest + 1)}`);
    return { algorithm, challenge: digest, maxnumber: hardest, salt, signature: sign(digest) };
  };

  /** The first booking that comes with a proof has it: a repeat of that booking may bring it again. */
  const isFirst = async (digest: string, submissionId: string, expires: number): Promise<boolean> => {
    await store.rows('DELETE FROM proof WHERE expires < ?1', [Math.floor(clock() / 1_000)]);
    await store.rows(
      'INSERT INTO proof (challenge, submission_id, expires) VALUES (?1, ?2, ?3) ON CONFLICT (challenge) DO NOTHING',
      [digest, submissionId, expires],
    );
    const [row] = await store.rows('SELECT submission_id FROM proof WHERE challenge = ?1', [digest]);
    return row?.['submission_id'] === submissionId;
  };

  const accepts = async (proof: string | null, submissionId: string): Promise<boolean> => {
    const given = read(proof);
    const expires = Number(/\?expires=(\d{1,12})&$/.exec(given?.salt ?? '')?.[1] ?? 0);
    return (
      given !== undefined &&
      expires * 1_000 > clock() &&
      given.challenge === sha256(`${given.salt}${given.number}`) &&
      timingSafeEqual(Buffer.from(given.signature, 'hex'), Buffer.from(sign(given.challenge), 'hex')) &&
      isFirst(given.challenge, submissionId, expires)
    );
  };

  return { challenge, accepts };
};

const algorithm = 'SHA-256';
const lifeInSeconds = 20 * 60;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const read = (proof: string | null) => {
  const body = parse(Buffer.from(proof ?? '', 'base64').toString('utf8'));
  const member = (name: string): unknown =>
    isObject(body) && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;
  const [challenge, salt, signature] = ['challenge', 'salt', 'signature'].map((name) => String(member(name)));
  const number = member('number');
  if (member('algorithm') !== algorithm || typeof number !== 'number' || !Number.isSafeInteger(number))
    return undefined;
  if (!challenge || !salt || !signature || !isHex(challenge) || !isHex(signature)) return undefined;
  return { challenge, salt, signature, number };
};

const isHex = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
