/**
 * The styles of plain timetables stand beside the script that a page loads; empty where it loads none of ours by
 * itself.
 */
export const stylesFor = (page: string): string => {
  const script =
    /<script\b[^>]*\ssrc\s*=\s*["']?([^"'\s>]*?)turnout(?:-complete)?\.js(?:\?[^"'\s>]*)?["'\s>]/i.exec(page);
  return script ? `${script[1]}turnout-plain.css` : '';
};
