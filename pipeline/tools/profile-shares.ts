import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/** The steps of a build by the files whose code they run; the first that fits a path is taken. */
const steps: readonly (readonly [step: string, files: RegExp])[] = [
  ['parse', /pipeline\/1-parse\//],
  ['propose', /pipeline\/2-extract\/propose\//],
  ['find', /pipeline\/2-extract\//],
  ['compose', /pipeline\/3-resolve\//],
  ['check', /pipeline\/4-validate\//],
  ['RDF', /pipeline\/5-emit\/(?:to-(?:ntriples|turtle|triples)|facts|literals)/],
  ['CSV', /pipeline\/5-emit\/(?:to-)?csv/],
  ['other formats', /pipeline\/5-emit\//],
  ['catalogue', /pipeline\/6-publish\//],
  ['files', /pipeline\/core\/(?:output|output-file|sorted-blocks|merge-blocks|run-files)\./],
];

/** Names of all steps, as `profileShares` gives them. */
export const stepNames: readonly string[] = [...steps.map(([step]) => step), 'collector', 'rest'];

/** Run a task under V8's sampling profiler; give the share of each step, from 0 to 1. */
export async function profileShares(task: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.start');
  task();
  const profile = await new Promise<Profiler.Profile>((resolve, reject) => {
    session.post('Profiler.stop', (error, stopped) => {
      if (error === null) resolve(stopped.profile);
      else reject(error);
    });
  });
  session.disconnect();
  return sharesOf(profile);
}

/** Each sample counts for the step of its innermost frame that belongs to one. */
export function sharesOf({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profiler.Profile): Map<string, number> {
  const stepOf = new Map<number, string>();
  const note = (node: Profiler.ProfileNode, inherited: string): void => {
    const step = ownStep(node.callFrame) ?? inherited;
    stepOf.set(node.id, step);
    for (const child of node.children ?? []) {
      const below = byId.get(child);
      if (below !== undefined) note(below, step);
    }
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [root] = nodes;
  if (root !== undefined) note(root, 'rest');
  const times = new Map(stepNames.map((step) => [step, 0]));
  let all = 0;
  for (const [index, sample] of samples.entries()) {
    const time = timeDeltas[index] ?? 0;
    const step = stepOf.get(sample) ?? 'rest';
    if (step === profiler) continue;
    times.set(step, (times.get(step) ?? 0) + time);
    all += time;
  }
  return new Map([...times].map(([step, time]) => [step, time / Math.max(all, 1)]));
}

/** What the profiler itself takes when it starts counts for no step. */
const profiler = 'profiler';

function ownStep({ functionName, url }: Profiler.ProfileNode['callFrame']): string | undefined {
  if (functionName === '(garbage collector)') return 'collector';
  if (url === 'node:inspector') return profiler;
  return steps.find(([, files]) => files.test(url))?.[0];
}
