/** Events as a webmaster writes them, of the series that this began with. */
export const sheffield = {
  '@type': 'EducationEvent',
  identifier: 'sheffield',
  name: 'Partnerships with Purpose: Sheffield',
  startDate: '2019-02-11',
  location: { '@type': 'Place', name: 'Sheffield' },
  isAccessibleForFree: true,
};
export const swansea = {
  ...sheffield,
  identifier: 'swansea',
  name: 'Partnerships with Purpose: Swansea',
  startDate: '2019-02-28',
  location: { '@type': 'Place', name: 'Swansea' },
};
export const fife = {
  ...sheffield,
  identifier: 'fife',
  name: 'Partnerships with Purpose: Fife',
  startDate: '2019-04-25',
  location: { '@type': 'Place', name: 'Fife' },
};

/** An invented event with somebody to ask. */
export const walk = {
  '@type': 'Event',
  identifier: 'walk',
  name: 'River walk',
  startDate: '2019-03-04',
  location: { '@type': 'Place', name: 'Exampleton' },
  organizer: {
    '@type': 'Organization',
    name: 'Riverside Heritage Trust',
    telephone: '01632 960 018',
    email: 'walks@charity.example',
  },
};

export const before = '2019-01-23';
