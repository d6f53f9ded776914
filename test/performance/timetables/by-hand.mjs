/** What the others are measured by: one string of markup, written once. */
export const byHand = {
  name: 'by hand',
  page: (events) => ({
    head: `<script>const events = ${JSON.stringify(events)};</script>`,
    script: `
      const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' });
      here.innerHTML = '<ol>' + events.map((event) => \`<li><h3>\${event.name}</h3><p>\${date.format(new Date(event.startDate))}</p>
        <p>\${event.location.name}</p><p>Free</p><button>Book a place</button></li>\`).join('') + '</ol>';
      window.shown = true;`,
  }),
};
