const peer = '/build/peers/node_modules/@event-calendar/build/dist';

export const eventCalendar = {
  name: 'EventCalendar 5 list',
  page: (events) => ({
    head: `<link rel="stylesheet" href="${peer}/event-calendar.min.css"><script src="${peer}/event-calendar.min.js"></script><script>const events = ${JSON.stringify(events)};</script>`,
    script: `
      EventCalendar.create(here, {
        view: 'listAll',
        date: '2031-01-01',
        views: { listAll: { type: 'listYear', duration: { days: ${Math.ceil(events.length / 2)} } } },
        events: events.map((event) => ({ title: event.name, start: event.startDate.slice(0, 19), end: event.endDate.slice(0, 19) })),
      });
      const look = () => {
        if (here.querySelectorAll('.ec-event').length >= events.length) window.shown = true;
        else setTimeout(look, 20);
      };
      look();`,
  }),
};
