import { isTimeZone } from '../../../event/time-zone.ts';

/**
 * Calendars name zones as IANA does, as Windows does, by the cities that a list shows, or with a path before the
 * name. What cannot be found is not known.
 */
export const zoneNamed = (name: string): string | undefined => {
  const plain = name.slice(0, 200).replace(/^["'\s]+|["'\s]+$/g, '');
  // Without an unknown prefix: /freeassociation.sourceforge.net/Europe/London
  const parts = plain.replace(/ /g, '_').split('/').filter(Boolean);
  const paths = [parts.join('/'), parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  const known = paths.find(isTimeZone);
  if (known) return known;
  const windows = plain
    .toLowerCase()
    .replace(/^\((?:utc|gmt)[^)]*\) */, '')
    .replace(/ (?:standard|daylight|summer)? ?time\b/, '')
    .replace(/ \(us (?:&|and) canada\)/, '');
  return (
    inArea(cities.get(windows) ?? parts.at(-1) ?? '') ??
    windows
      .split(/[,;:] ?/)
      .map(inArea)
      .find(Boolean)
  );
};

/** IANA keeps cities by the part of the world; few stand in two. */
const inArea = (city: string): string | undefined =>
  ['Europe', 'America', 'Africa', 'Asia', 'Australia', 'Pacific', 'Atlantic']
    .map((area) => `${area}/${city.replace(/ /g, '_')}`)
    .find(isTimeZone);

/** Windows' names without “Standard Time”, each with a city that keeps that time (CLDR). A city's own needs no row. */
const cities = new Map(
  (
    'gmt London|greenwich Reykjavik|w. europe Berlin|romance Paris|central europe Budapest|central european Warsaw|' +
    'e. europe Chisinau|fle Helsinki|gtb Bucharest|russian Moscow|middle east Beirut|' +
    'eastern New_York|central Chicago|mountain Denver|pacific Los_Angeles|us mountain Phoenix|us eastern Indianapolis|' +
    'atlantic Halifax|newfoundland St_Johns|alaskan Anchorage|hawaiian Honolulu|canada central Regina|' +
    'central (mexico) Mexico_City|central america Guatemala|sa pacific Bogota|sa western La_Paz|sa eastern Cayenne|' +
    'e. south america Sao_Paulo|argentina Buenos_Aires|pacific sa Santiago|venezuela Caracas|' +
    'morocco Casablanca|south africa Johannesburg|e. africa Nairobi|w. central africa Lagos|namibia Windhoek|' +
    'arab Riyadh|arabian Dubai|arabic Baghdad|jordan Amman|syria Damascus|pakistan Karachi|india Kolkata|' +
    'sri lanka Colombo|nepal Kathmandu|bangladesh Dhaka|se asia Bangkok|china Shanghai|korea Seoul|' +
    'aus eastern Sydney|e. australia Brisbane|cen. australia Adelaide|aus central Darwin|w. australia Perth|' +
    'tasmania Hobart|new zealand Auckland|samoa Apia'
  )
    .split('|')
    .map((row) => {
      const at = row.lastIndexOf(' ');
      return [row.slice(0, at), row.slice(at + 1)];
    }),
);
