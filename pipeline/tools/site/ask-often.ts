import { Agent, request } from 'node:http';

/** So many connections ask at the same time. */
export const connections = 20;

/** Ask a server the same many times over kept connections; give the answers a second. */
export async function askOften(url: string, accept: string, times: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const askOnce = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { agent, headers: { accept } }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode ?? 0}`));
        response.on('end', resolve).resume();
      });
      sent.on('error', reject).end();
    });
  await Promise.all(Array.from({ length: connections }, askOnce));
  let left = times;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await askOnce();
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - started) / 1_000;
  agent.destroy();
  return times / seconds;
}
