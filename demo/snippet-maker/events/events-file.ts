/** What goes into a partner's own `events.json`, and into the page between the tags. */
export const eventsFile = (events: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': events }, null, 2);
