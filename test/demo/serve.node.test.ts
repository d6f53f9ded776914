import { request } from 'node:http';
import { expect } from 'chai';
import { demoEvents } from '../../demo/demo-events.ts';
import { serveDemo, type DemoServer } from '../../demo/serve.ts';

describe('the demonstration’s server', () => {
  let server: DemoServer;
  before(async () => {
    server = await serveDemo({
      port: 0,
      endpoint: 'http://127.0.0.1:9',
      today: () => new Date(Date.UTC(2026, 6, 1)),
    });
  });
  after(() => server.close());

  /** Sends the path as it is written; `fetch` would tidy it first. */
  const get = (
    path: string,
  ): Promise<{ status: number | undefined; body: string; type: string | undefined; policy: string }> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: new URL(server.origin).port, path }, (answer) => {
        let body = '';
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            body,
            type: answer.headers['content-type'],
            policy: String(answer.headers['content-security-policy']),
          }),
        );
      });
      asked.once('error', reject);
      asked.end();
    });

  it('shows the pages, with the endpoint where it really is', async () => {
    const page = await get('/');
    expect(page).to.include({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.body).to.include('action="http://127.0.0.1:9/bookings"').and.not.include('localhost:8081');
  });

  it('lets no other site frame them, and runs and styles nothing from within them', async () => {
    for (const path of ['/', '/long-form.html', '/dist/embed.html']) {
      const { policy } = await get(path);
      expect(policy, path).to.include("frame-ancestors 'none'").and.include('trusted-types turnout');
      expect(policy, path).not.to.include('unsafe');
    }
  });

  it('shows a series whose dates follow today’s', async () => {
    const series = await get('/events/current.json');
    expect(series.type).to.equal('application/json; charset=utf-8');
    expect(series.body).to.include('"startDate":"2026-07-05T10:00:00+01:00"');
  });

  it('shows nothing that stands elsewhere, no bookings and no source', async () => {
    const closed = [
      '/../package.json',
      '/dist/../package.json',
      '/dist/%2e%2e/package.json',
      '/dist/..%2fpackage.json',
      '/dist/%252e%252e/package.json',
      '//etc/passwd',
      '/data/bookings.sqlite',
      '/data/events.json',
      '/%64ata/events.json',
      '/endpoint/README.md',
      '/serve.ts',
      '/.puppeteerrc.cjs',
      '/%',
      '/index.html%00.css',
    ];
    for (const path of closed) expect(await get(path), path).to.include({ status: 404 });
  });

  it('takes bookings for every event that its pages show', async () => {
    const events = JSON.stringify(await demoEvents(new Date(0)));
    for (const id of ['sheffield', 'volunteer-welcome', 'drop-in', 'making-day', 'mill-tour'])
      expect(events).to.include(`"identifier":"${id}"`);
    expect(events).to.include('"asOf":"2019-01-23"');
  });
});
