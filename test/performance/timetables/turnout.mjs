export const turnout = {
  name: 'Turnout',
  page: (events) => ({
    body: `<event-timetable now="2031-01-01" bookable><script type="application/ld+json">${JSON.stringify(events)}</script></event-timetable>`,
    script: `
      import '/dist/turnout.js';
      const timetable = document.querySelector('event-timetable');
      const count = ${events.length};
      const look = () => {
        const drawn = timetable.shadowRoot?.querySelectorAll('[part~="event"]').length ?? 0;
        if (drawn >= count) window.shown = true;
        else setTimeout(look, 20);
      };
      look();`,
  }),
};
