import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Answer } from './problems.ts';

/** A page of the endpoint's own: plain, kept by nobody, in no frame, and telling no other site where the visitor came from. */
export const showPage = (
  context: Context,
  status: Answer['status'],
  {
    heading,
    content,
    lang = 'en',
  }: { readonly heading: string; readonly content: unknown; readonly lang?: string },
) => {
  context.header('Cache-Control', 'no-store');
  context.header('Referrer-Policy', 'no-referrer');
  context.header(
    'Content-Security-Policy',
    "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  return context.html(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="robots" content="noindex" />
          <title>${heading}</title>
        </head>
        <body>
          <main>
            <h1>${heading}</h1>
            ${content}
          </main>
        </body>
      </html>`,
    status,
  );
};
