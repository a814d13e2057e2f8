import { once } from 'node:events';
import { collectFlags } from '../core/flags.ts';
import type { Command } from './command.ts';
import { misuse } from './command.ts';

/** `report-lod serve`: the built website with content negotiation and SPARQL, on this machine only. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'Serve a built website on this machine, with content negotiation and SPARQL',
  usage: 'report-lod serve [--site DIR] [--port NUMBER]',
  options: {
    site: 'the folder that site wrote (default: dist/site)',
    port: 'the port on 127.0.0.1 (default: 8080; 0 takes a free one)',
  },
  example: 'report-lod serve --site dist/site --port 8080',
  run: async ({ options }) => {
    const port = Number(options['port'] ?? '8080');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return misuse(`Unexpected port ${options['port'] ?? ''}, expected a number up to 65535.`);
    }
    const { readFolder } = await import('../core/read-folder.ts');
    const { startServer } = await import('../serve/start-server.ts');
    const folder = options['site'] ?? 'dist/site';
    const site = readFolder(folder);
    if (site?.text('addresses.json') === undefined) {
      const { flag, diagnostics } = collectFlags();
      flag('site-missing', { file: folder, start: 0, end: 0 }, { path: folder });
      return { text: '', diagnostics };
    }
    try {
      const server = await startServer(site, { port });
      process.stdout.write(`${folder} at ${server.url}, until Ctrl+C\n`);
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await server.stop();
      return { text: 'stopped\n', diagnostics: [] };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      return misuse(`Unexpected port ${port}, which is in use; expected a free one.`);
    }
  },
};
