import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What `serve` is measured against: node:http that sends one file from memory; it prints its address. */
const body = readFileSync(process.argv[2] ?? '');
const headers = { 'content-type': 'text/turtle; charset=utf-8', 'content-length': body.length };
const server = createServer((_, response) => {
  response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`plain at http://127.0.0.1:${port}/\n`);
});
