import { executeServerCommand } from '@web/test-runner-commands';

interface Reply<Answer> {
  readonly isHere: boolean;
  readonly answer?: Answer;
}

/** Asks Chromium's own tools; undefined in an engine that has none. */
export const devtools = async <Answer>(
  method: string,
  parameters: object = {},
): Promise<Answer | undefined> =>
  ((await executeServerCommand('devtools', { method, parameters })) as Reply<Answer>).answer;

/** Whether this engine lets a test ask for forced colours, for paper, and for its accessibility tree. */
export const hasDevtools = async (): Promise<boolean> =>
  ((await executeServerCommand('devtools', {})) as Reply<unknown>).isHere;

/** Makes the page as it is in such a medium, until it is asked for another. */
export const emulate = (media: string, features: readonly object[] = []): Promise<unknown> =>
  devtools('Emulation.setEmulatedMedia', { media, features });
