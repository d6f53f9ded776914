const peer = '/build/peers/node_modules/fullcalendar';

export const fullCalendar = {
  name: 'FullCalendar 6 list',
  page: (events) => ({
    head: `<script src="${peer}/index.global.min.js"></script><script>const events = ${JSON.stringify(events)};</script>`,
    script: `
      new FullCalendar.Calendar(here, {
        initialView: 'listAll',
        initialDate: '2031-01-01',
        height: 'auto',
        views: { listAll: { type: 'list', duration: { days: ${Math.ceil(events.length / 2)} } } },
        events: events.map((event) => ({ title: event.name, start: event.startDate, end: event.endDate })),
      }).render();
      const look = () => {
        if (here.querySelectorAll('.fc-list-event').length >= events.length) window.shown = true;
        else setTimeout(look, 20);
      };
      look();`,
  }),
};
