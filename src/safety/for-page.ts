const { hasOwnProperty, toString } = Object.prototype;

/** What scripts ask of any object; whatever else a page gave to every object is none of it. */
const asked = { hasOwnProperty, toString };

/**
 * What is handed to the page's own `fetch`: others often stand before it, who ask `options.hasOwnProperty('method')` or write
 * the options into a log, which an object without a prototype does not bear.
 */
export const forPage = <Options extends object>(options: Options): Options =>
  Object.setPrototypeOf(options, asked) as Options;
