type Facts = { readonly [name: string]: string | number };

/** What is wrong with how a service is set up, and how to mend it; undefined for a code that is not about services. */
export const serviceMend = (code: string, facts: Facts): string | undefined =>
  Object.hasOwn(mends, code) ? mends[code]?.(facts) : undefined;

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'setting-missing': ({ setting, example }) =>
    `The service needs to know its ${setting}. Put it between the tags: <input type="hidden" name="${setting}" value="${example}">.`,
  'names-missing': ({ use }) =>
    `The service's fields have numbers, and names does not say which is which. Write it as ${use}. Bookings are off until then.`,
  'apps-script-dev': ({ use }) =>
    `action ends in /dev, which works for those alone who can edit the script. Use the address of the deployment: ${use}.`,
  'apps-script-echo': ({ use }) =>
    `action is the address that an answer was once read from, and takes no bookings. Use the address of the deployment: ${use}.`,
  'apps-script-unread': () =>
    'The script did not answer this page. In the script choose Deploy, then Manage deployments: it must run as you, and be open to Anyone.',
  'n8n-test': ({ use }) =>
    `action is the test address of the workflow, which listens once and only while you watch. Activate the workflow, and use its Production URL: ${use}.`,
  'cf7-shortcode-id': ({ use }) =>
    `action has the letters and digits of the shortcode where a number belongs. Open the form in WordPress and take the number behind post= in the address: ${use}.`,
  'cf7-not-found': () =>
    'The form could not be found at that address. Check the number in it, and that no security plugin blocks /wp-json/ for visitors.',
  'cf7-required': ({ field }) =>
    `The form in WordPress insists on its field ${field}, which is not sent, so every booking would be refused. Name the answer that belongs there: names='{"…": "${field}"}'.`,
  'cf7-mail': () =>
    'Contact Form 7 took the booking and could not send its email. Mend the sending of mail in WordPress: until then bookings are lost.',
  'netlify-no-form': ({ skeleton }) =>
    `Netlify finds no form for this in the page. Paste this into it, turn on form detection, and publish once more: ${skeleton}`,
  'netlify-names': ({ missing, skeleton }) =>
    `Netlify drops what its form has no field for: ${missing}. Put this in place of the form that stands there, and publish once more: ${skeleton}`,
  'not-activated': () =>
    'FormSubmit has not been activated for this page, and loses what is sent. Follow the link in the message that it has just sent to your inbox, then send a test booking again.',
  'formsubmit-activate': () =>
    'FormSubmit loses what is sent to it until it is activated, once for each page address. Send a test booking, and follow the link in the message that comes.',
  'formsubmit-address': () =>
    'action shows your email address to everyone, programs that collect them among them. Use the random alias that FormSubmit sent you instead.',
  'hubspot-field': ({ said }) =>
    `HubSpot refuses every booking as the form stands: ${said}. Add the property to the form there, or leave it out with names='{"…": ""}'.`,
  'supabase-table': ({ said }) =>
    `Supabase refuses every booking as the table stands: ${said}. Check its columns and its policy for adding rows.`,
  'service-refused': ({ said }) =>
    `The service refuses what is sent to this address, whatever is answered (${said}). Copy the address from there again, and look whether the form is switched on, open to this site, and without a captcha.`,
  'service-captcha': () =>
    'The service wants a captcha solved, which only a page of its own can show. Turn the captcha off for this form there: a field that only programs fill in is sent with every booking.',
  'service-unread': ({ preset }) =>
    `Nobody can read what ${preset} answers, so visitors are told “sent”, never “booked”, also when it was refused. Send a test booking, and look whether it came.`,
  'page-not-secure': () =>
    'This page begins with http:, so anyone on the way can change it, and with it where bookings go. Serve it over https:.',
  'test-confirmed': () => 'The test booking was booked, and confirmed. Delete it where you keep bookings.',
  'test-waiting-list': () =>
    'The test booking was put on the waiting list. Delete it where you keep bookings.',
  'test-pending': () =>
    'The test booking was received, and waits for a decision. Delete it where you keep bookings.',
  'test-unconfirmed': () => 'The test booking was sent. Look whether it came, and delete it.',
  'test-refused': ({ said }) =>
    `The test booking was refused: ${said}. Mend what it names, and send another.`,
  'test-no-endpoint': () =>
    'Something answered the test booking, and not as a booking endpoint does. Check the address in action, and that preset names the service that stands there.',
  'test-unknown': ({ reason }) =>
    `No answer came to the test booking that could be read (${reason}). Check the address; whoever runs it must let this page read its answers (CORS), and this page's own security policy must let it be reached.`,
};
