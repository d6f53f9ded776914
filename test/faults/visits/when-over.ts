/**
 * Tells once that nothing more of a request is on its way: its answer was read to the end, or it was given up. The answer is
 * handed on as it is; what a patched `fetch` gives may be anything.
 */
export const whenOver = async (
  init: RequestInit,
  answer: Promise<Response>,
  tell: () => void,
): Promise<Response> => {
  let isOver = false;
  const over = (): void => {
    if (!isOver) tell();
    isOver = true;
  };
  init.signal?.addEventListener('abort', over, { once: true });
  try {
    const response = await answer;
    if (response instanceof Response) tellAtTheEnd(response, over);
    return response;
  } catch (error) {
    over();
    throw error;
  }
};

/** Before whoever reads it is told so. */
const tellAtTheEnd = ({ body }: Response, over: () => void): void => {
  if (!body) return over();
  const getReader = (): ReadableStreamDefaultReader<Uint8Array> => {
    const reader = ReadableStream.prototype.getReader.call(body) as ReadableStreamDefaultReader<Uint8Array>;
    const read = reader.read.bind(reader);
    reader.read = async () => {
      const part = await read();
      if (part.done) over();
      return part;
    };
    return reader;
  };
  Object.defineProperty(body, 'getReader', { value: getReader });
};
