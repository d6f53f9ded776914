import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
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
  context.header('Content-Security-Policy', policy);
  return context.html(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="robots" content="noindex" />
          <title>${heading}</title>
          ${raw(`<style>${style}</style>`)}
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

/** Large enough to read and to press, in the light and in the dark. */
const style = [
  ':root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }',
  'body { margin: auto; max-width: 36rem; padding: 1rem }',
  'h1 { line-height: 1.2 }',
  'button { font: inherit; min-height: 2.75rem; padding: 0.25rem 0.75rem }',
].join('\n');

// This style alone, and nothing that came with a booking.
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
