/** The element that a frame's address describes, and what of it was refused. */
export interface Described {
  readonly element: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Attributes that name an address of another site which the frame's page does not list. */
  readonly refused: readonly string[];
}

const elements = ['event-booking', 'event-timetable', 'booking-form'];

/** What these attributes name is read or posted to. */
const reaching = new Set(['src', 'action', 'availability', 'questions', 'success-url', 'success-origins']);

/**
 * An address can be written by anyone, and the page that it opens bears the partner's name: so it may say anything about the
 * element but reach no other site than the page's own, and those that the page lists.
 */
export const describedIn = (
  address: string,
  listed: readonly string[],
  attributesOf: (element: string) => readonly string[],
): Described => {
  const { origin, searchParams } = new URL(address);
  const asked = searchParams.get('element') ?? '';
  const element = elements.includes(asked) ? asked : 'event-booking';
  const known = attributesOf(element);
  const said = [...searchParams].filter(([name]) => known.includes(name)).slice(0, most);
  const origins = [origin, ...listed];
  const isRefused = ([name, value]: readonly [string, string]): boolean =>
    reaching.has(name) && !value.split(/\s+/).every((one) => isOf(origins, one, address));
  return {
    element,
    attributes: said.filter((one) => !isRefused(one)),
    refused: said.filter(isRefused).map(([name]) => name),
  };
};

/** More than an element has. */
const most = 40;

const isOf = (origins: readonly string[], address: string, base: string): boolean => {
  try {
    const { origin, protocol } = new URL(address, base);
    return /^https?:$/.test(protocol) && origins.includes(origin);
  } catch {
    return false;
  }
};
