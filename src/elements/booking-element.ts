import type { PropertyDeclarations } from 'lit';
import { EventsElement } from './events-element.ts';

/** What the two elements that take bookings share: where bookings go, what is asked, and who is told so. */
export abstract class BookingElement extends EventsElement {
  static override properties: PropertyDeclarations = {
    action: {},
    method: {},
    preset: {},
    enctype: {},
    names: {},
    questions: {},
    recipient: {},
    keepUntil: { attribute: 'keep-until' },
    privacyUrl: { attribute: 'privacy-url' },
    answers: {},
    prefill: {},
    remember: {},
    successUrl: { attribute: 'success-url' },
    successOrigins: { attribute: 'success-origins' },
    lawfulBasis: { attribute: 'lawful-basis' },
    several: { type: Boolean },
    noHistory: { type: Boolean, attribute: 'no-history' },
  };

  /** Where bookings go: an `https:` address, or a path on the page's own site. */
  declare action: string | undefined;
  /** Bookings are always posted; any other word is refused. */
  declare method: string | undefined;
  /** Which service stands at `action`. */
  declare preset: string | undefined;
  /** How bookings are written: `json`, `form`, `multipart`, `text-json`, or their media types. */
  declare enctype: string | undefined;
  /** Our names of answers to the service's, as JSON. */
  declare names: string | undefined;
  /** Sets of questions by name, and addresses of the partner's own, in order; as a property the questions themselves. */
  declare questions: string | readonly unknown[] | undefined;
  /** Who gets the answers, as visitors read it. */
  declare recipient: string | undefined;
  /** Until which date the answers are kept. */
  declare keepUntil: string | undefined;
  /** The privacy notice; visitors are asked to agree to it. */
  declare privacyUrl: string | undefined;
  /** What questions start with, by their names, as JSON; as a property an object. */
  declare answers: string | { readonly [name: string]: unknown } | undefined;
  /** Names of questions that the page’s address may fill in; never who somebody is, nor anything sensitive. */
  declare prefill: string | undefined;
  /** `tab` keeps what was typed until it is booked or the tab is closed. */
  declare remember: string | undefined;
  /** The page that opens once somebody has booked: of the page’s own site, or of one in `success-origins`. */
  declare successUrl: string | undefined;
  /** Other sites that `success-url` may lead to: the beginnings of their addresses, with spaces between. */
  declare successOrigins: string | undefined;
  /** Why the answers may be kept, as visitors read it. */
  declare lawfulBasis: string | undefined;
  /** Whether visitors may book several events in one go. */
  declare several: boolean | undefined;
  /** Whether the steps of a long form are kept out of the browser's history: its Back then leaves the page. */
  declare noHistory: boolean | undefined;
}
