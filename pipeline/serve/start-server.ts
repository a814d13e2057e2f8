import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ReadFolder } from '../core/read-folder.ts';
import { openAddressBook } from '../site/address-book.ts';
import type { AddressList } from '../site/address-book.ts';
import { answerSparql } from './answer-sparql.ts';
import { plain, respond } from './respond.ts';
import type { Answer, Served } from './respond.ts';
import { openSiteFiles } from './site-files.ts';
import { startSparqlThread } from './sparql-thread.ts';
import type { SparqlThread } from './sparql-thread.ts';

/** A server that runs. */
export interface RunningServer {
  /** Where it answers, with the port that it got. */
  readonly url: string;
  /** Answer what has been asked, take no new connections, and end. */
  readonly stop: () => Promise<void>;
}

const host = '127.0.0.1';
const bodyLimit = 100_000;
const closingMilliseconds = 5_000;

/** Serve a built site on this machine; port 0 takes a free one. */
export async function startServer(
  folder: ReadFolder,
  {
    port,
    queryMilliseconds = 10_000,
  }: { readonly port: number; readonly queryMilliseconds?: number },
): Promise<RunningServer> {
  const files = openSiteFiles(folder);
  const book = openAddressBook(JSON.parse(folder.text('addresses.json') ?? '') as AddressList);
  const limits = { milliseconds: queryMilliseconds, waiting: 50 };
  const thread = startSparqlThread(folder.text('dataset.nt') ?? '', limits);
  const app = routes({ files, book }, thread);
  const serverOptions = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host, serverOptions }) as Server;
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host}:${taken}/`, stop: () => stop(server, thread) };
}

function routes(served: Served, thread: SparqlThread): Hono<{ Bindings: HttpBindings }> {
  // What node:http has read is taken as it is: making a Request of it costs more than the answer.
  const app = new Hono<{ Bindings: HttpBindings }>({ strict: true });
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.on(['GET', 'HEAD', 'POST', 'PUT', 'DELETE'], '/sparql', async (context) =>
    send(context, await sparqlAnswer(context, thread)),
  );
  app.all('*', (context) => {
    const { url = '/', headers } = context.env.incoming;
    const asked = {
      method: context.req.method,
      path: rawPath(url),
      accept: headers.accept,
      ifNoneMatch: headers['if-none-match'],
    };
    return send(context, respond(served, asked));
  });
  app.onError((_, context) => send(context, plain(500, 'Something went wrong here.')));
  return app;
}

/** The path as it was sent, neither decoded nor with its dots resolved; a proxy may send a whole URL. */
function rawPath(url: string): string {
  const path = /^https?:\/\/[^/]*/.exec(url)?.[0].length ?? 0;
  return url.slice(path).split(/[?#]/)[0] ?? '/';
}

async function sparqlAnswer(context: Context, thread: SparqlThread): Promise<Answer> {
  const { req } = context;
  const tooLong = Number(req.header('content-length') ?? 0) > bodyLimit;
  const text = req.method === 'POST' && !tooLong ? await req.text() : '';
  const answer = await answerSparql(thread, {
    method: req.method,
    search: new URL(req.url).searchParams,
    contentType: req.header('content-type'),
    accept: req.header('accept'),
    body: tooLong || text.length > bodyLimit ? undefined : text,
  });
  return req.method === 'HEAD' ? { ...answer, body: '' } : answer;
}

function send(context: Context, { status, headers, body }: Answer): Response {
  const sent = body as string | Buffer<ArrayBuffer>;
  const isEmpty = context.req.method === 'HEAD' || status === 304 || status === 204;
  return new Response(isEmpty ? null : sent, { status, headers });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function stop(server: Server, thread: SparqlThread): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), closingMilliseconds);
  await closed;
  clearTimeout(late);
  await thread.close();
}
