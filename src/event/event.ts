/** Plain text, or the same text in several languages by BCP 47 tag. Never markup. */
export type Text = string | { readonly [language: string]: string };

/** `YYYY-MM-DD` for a whole day, else `YYYY-MM-DDTHH:mm:ss±HH:MM` (RFC 3339): after reading, an offset is always there. */
export type DateOrDateTime = string;

export type EventStatus =
  'EventScheduled' | 'EventCancelled' | 'EventPostponed' | 'EventRescheduled' | 'EventMovedOnline';

export type AttendanceMode =
  'OfflineEventAttendanceMode' | 'OnlineEventAttendanceMode' | 'MixedEventAttendanceMode';

/** Where people meet. A region that is not one town has a name alone. */
export interface Place {
  readonly type: 'Place';
  readonly name?: Text;
  readonly address?: PostalAddress;
  readonly url?: string;
}

export interface PostalAddress {
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  readonly addressCountry?: string;
}

/** Where people meet online. */
export interface VirtualLocation {
  readonly type: 'VirtualLocation';
  readonly name?: Text;
  /** The joining link. */
  readonly url?: string;
  /** Whether the link is for those alone who have booked; unknown where nothing says. */
  readonly withheldUntilBooked?: boolean;
}

/** A kind of place that can be had. Money is never taken here: a price is shown, and `url` leads to where it is paid. */
export interface Offer {
  readonly identifier?: string;
  readonly name?: Text;
  readonly price?: number /* major units; 0 is free */;
  readonly priceCurrency?: string /* ISO 4217 */;
  readonly availability?:
    'InStock' | 'LimitedAvailability' | 'SoldOut' | 'PreOrder' | 'Discontinued' | (string & {});
  readonly validFrom?: DateOrDateTime;
  readonly validThrough?: DateOrDateTime;
  readonly url?: string;
}

/** A person or an organisation that has to do with the event. */
export interface Party {
  readonly name: Text;
  readonly url?: string;
  readonly email?: string;
  readonly telephone?: string;
}

/**
 * What an event is: a faithful subset of schema.org `Event`, with what a booking needs.
 *
 * Absent means unknown, never zero; an end that is absent is not invented. Whether a place can be had
 * is computed from it and the moment (`availability`), never stored in it.
 */
export interface EventRecord {
  /** Unique among the events that are shown together. */
  readonly identifier: string;
  readonly name: Text;
  readonly startDate: DateOrDateTime;
  /** For a whole-day event the last day, inclusive. */
  readonly endDate?: DateOrDateTime;
  /** IANA name of the zone the event happens in. */
  readonly timeZone: string;
  readonly allDay: boolean;
  readonly doorTime?: DateOrDateTime;
  readonly previousStartDate?: readonly DateOrDateTime[];
  readonly eventStatus: EventStatus;
  readonly eventAttendanceMode?: AttendanceMode;
  readonly location?: readonly (Place | VirtualLocation)[];
  readonly description?: Text;
  readonly url?: string;
  readonly image?: readonly { readonly url: string; readonly caption?: Text }[];
  readonly organizer?: readonly Party[];
  readonly funder?: readonly Party[];
  readonly attendee?: readonly Party[];
  readonly performer?: readonly Party[];
  readonly audience?: readonly Text[];
  readonly keywords?: readonly Text[];
  /** BCP 47 tags. */
  readonly inLanguage?: readonly string[];
  readonly offers?: readonly Offer[];
  readonly isAccessibleForFree?: boolean;
  readonly maximumAttendeeCapacity?: number /* whole, 0 or more */;
  readonly remainingAttendeeCapacity?: number /* whole, 0 or more */;
  /** When booking opens. */
  readonly availabilityStarts?: DateOrDateTime;
  /** When booking closes. */
  readonly availabilityEnds?: DateOrDateTime;
  readonly waitingList?: { readonly open: boolean; readonly length?: number };
  /** Whoever takes the bookings says that it is closed, whatever the times say. */
  readonly closed?: boolean;
  /** The most places one booking may ask for. */
  readonly maximumPlaces?: number;
  readonly accessibilitySupport?: readonly Text[];
  readonly accessibilityInformation?: Text;
  readonly attendeeInstructions?: Text;
  /** Where those who come meet, at the place. */
  readonly meetingPoint?: Text;
  readonly superEvent?: { readonly identifier?: string; readonly name?: Text; readonly url?: string };
  readonly subEvent?: readonly EventRecord[];
  /** What this event asks besides the form's own questions, as it came: `booking/question` reads it. */
  readonly questions?: readonly unknown[];
  /** When the source last changed what it says. */
  readonly dateModified?: DateOrDateTime;
  /** Which format it was read from, and where. */
  readonly source: { readonly format: string; readonly url?: string };
}
