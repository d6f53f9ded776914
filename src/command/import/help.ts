/** How `turnout import` is used. */
export const importHelp = `npx turnout import <file or address> … --out events.json

Reads the events of JSON-LD, web pages, iCalendar, CSV, OpenActive feeds and whatever else a page of yours could read,
and keeps them in one file. Says what is new, changed and gone, and what was left out and why. What cannot be read
changes nothing: a source that fails counts as it was the last time, and the file is only ever replaced whole.

  --out <file>             where the events are kept; what is needed for the next time stands beside it, in
                           events.sources.json (may be deleted at any time, and need not be published)
  --time-zone <name>       of times that do not say; Europe/London unless given
  --type <format>          how to read the sources, where their content does not say
  --from <day> --to <day>  only events of these days: 2027-03-28, or today; series without an end are told for two years
  --allow-shrink           let more than half of the events go at once
  --allow-private          read addresses of this machine and of private networks too
  --time-limit <seconds>   for each address; 30 unless given
  --size-limit <megabytes> for each file or answer; 20 unless given
  --pages <number>         of a feed in one run; 2000 unless given. The next run reads on from there

Ends with 0 when every source was read (events that were left out are named), 1 when some sources failed and the rest was
kept, 2 when nothing was written, 64 when it was not understood.`;
