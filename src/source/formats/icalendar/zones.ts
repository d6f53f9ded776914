import { zoneNamed } from './zone-names.ts';
import { valueOf, type Component } from './lines.ts';
import type { Zones } from './written.ts';

/** The zones of each calendar in a file: by name, by the calendar's own `X-WR-TIMEZONE`, else the page's. */
export const zonesAmong = (
  definitions: readonly Component[],
  page: string,
  unknown: () => void,
): ((calendar: Component) => Zones) => {
  const names = new Map<string, string | undefined>();
  const defined = new Map(
    definitions.map((zone) => [valueOf(zone, 'TZID'), valueOf(zone, 'X-LIC-LOCATION')] as const),
  );
  const find = (name: string): string | undefined => {
    // Hostile data could ask for ever.
    if (!names.has(name) && names.size < most)
      names.set(name, zoneNamed(name) ?? zoneNamed(defined.get(name) ?? ''));
    return names.get(name);
  };

  const known = new Map<Component, Zones>();
  return (calendar) => {
    const made = known.get(calendar);
    if (made) return made;
    const own = find(valueOf(calendar, 'X-WR-TIMEZONE')?.trim() ?? '');
    const fallback = own ?? page;
    const zones: Zones = {
      own,
      fallback,
      shown: own === 'UTC' ? page : fallback,
      named: (name) => {
        const found = find(name);
        if (!found) unknown();
        return found ?? fallback;
      },
    };
    known.set(calendar, zones);
    return zones;
  };
};

const most = 200;
