import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Whether a program can be run here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

/** Start nginx over a folder, with the rules and the lines that their comment tells to add. */
export async function startNginx(root: string, rules: string, place: string): Promise<string> {
  const port = await freePort();
  const lines = [...rules.matchAll(/^# {3}(.+;.*)$/gm)].map(([, line]) => line!);
  writeFileSync(join(place, 'rules.conf'), rules);
  const configuration = `daemon off;
master_process off;
pid ${place}/nginx.pid;
error_log stderr error;
events {}
http {
  include ${place}/rules.conf;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/temp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${lines.join('\n    ')}
  }
}
`;
  writeFileSync(join(place, 'nginx.conf'), configuration);
  return start(['nginx', '-c', join(place, 'nginx.conf')], port);
}

/** Start Apache over a folder; the rules are included as their first line says. */
export async function startApache(root: string, rules: string, place: string): Promise<string> {
  const port = await freePort();
  writeFileSync(join(place, 'rules.conf'), rules);
  const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'rewrite'].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`,
  );
  const configuration = `ServerRoot ${place}
ServerName 127.0.0.1
PidFile ${place}/apache.pid
DefaultRuntimeDir ${place}
User www-data
Group www-data
Listen 127.0.0.1:${port}
ErrorLog ${place}/error.log
${modules.join('')}DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
</Directory>
Include ${place}/rules.conf
`;
  writeFileSync(join(place, 'apache.conf'), configuration);
  return start(['apache2', '-X', '-f', join(place, 'apache.conf')], port);
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Start a server, and wait until it answers; it ends with the test. */
async function start([program = '', ...given]: string[], port: number): Promise<string> {
  const child = spawn(program, given, { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text: Buffer) => (told += text.toString()));
  onTestFinished(
    () =>
      new Promise((settle) => {
        if (child.exitCode !== null) return settle();
        child.once('exit', () => settle());
        child.kill('SIGKILL');
      }),
  );
  const until = Date.now() + 15_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${program}: ${told}`);
  }
  return `http://127.0.0.1:${port}`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => setTimeout(() => settle(false), 50));
  });
}
