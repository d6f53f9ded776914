import { isTimeZone } from '../../../event/time-zone.ts';

/**
 * Calendars name zones as IANA does, as Windows does, by the cities that a list shows, or with a path before the
 * name. What cannot be found is not known.
 */
export const zoneNamed = (name: string): string | undefined => {
  const parts = name.slice(0, 200).replace(/ /g, '_').split('/');
  // Without an unknown prefix: /freeassociation.sourceforge.net/Europe/London
  const known = [parts, parts.slice(-3), parts.slice(-2)].map((path) => path.join('/')).find(isTimeZone);
  if (known) return known;
  const words = name
    .slice(0, 200)
    .replace(/^\((?:UTC|GMT)[^)]*\) */i, '')
    .replace(/ (?:Standard |Daylight |Summer )?Time\b/i, '')
    .replace(/ \(US .*/, '');
  const cities = [windows.get(words.toLowerCase()), parts.at(-1), ...words.split(/[,;:] ?/).slice(0, 9)];
  return cities.map(inArea).find(Boolean);
};

/** IANA keeps cities by the part of the world. */
const inArea = (city = ''): string | undefined =>
  ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific']
    .map((area) => `${area}/${city.replace(/ /g, '_')}`)
    .find(isTimeZone);

/** Windows' names without “Standard Time”, each with a city that keeps that time (CLDR). A city's own needs no row. */
const windows = new Map(
  (
    'gmt:London,w. europe:Berlin,romance:Paris,central europe:Budapest,central european:Warsaw,e. europe:Chisinau,' +
    'fle:Helsinki,gtb:Athens,russian:Moscow,eastern:New_York,central:Chicago,mountain:Denver,pacific:Los_Angeles,' +
    'us mountain:Phoenix,atlantic:Halifax,e. south america:Sao_Paulo,south africa:Johannesburg,e. africa:Nairobi,' +
    'w. central africa:Lagos,arabian:Dubai,pakistan:Karachi,india:Kolkata,bangladesh:Dhaka,china:Shanghai,' +
    'aus eastern:Sydney,new zealand:Auckland'
  )
    .split(',')
    .map((row) => row.split(':') as [string, string]),
);
