/** A table is told by its media type, or by a first line that is no other format's and has something between cells. */
export const isTable = (start: string, mediaType: string): boolean =>
  /\/(?:csv|tab-sep)/.test(mediaType) || /^[^[{<\r\n]*[,;\t]/.test(start);
