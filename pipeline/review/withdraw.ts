import type { Prepared } from '../build/prepare.ts';
import { withdrawDecision } from './edit-review.ts';
import type { ReviewFiles } from './review-files.ts';
import type { ReviewEdge, Reviewed } from './run-review.ts';

/** Withdraw a decision by its key, in the report that has it: it stays in the file, to be seen. */
export function withdrawIn(
  {
    prepared,
    files,
    edge,
  }: { readonly prepared: Prepared; readonly files: ReviewFiles; readonly edge: ReviewEdge },
  {
    key,
    because,
    report,
  }: { readonly key: string; readonly because: string; readonly report?: string },
): Reviewed {
  const holders = prepared.reports
    .filter(({ source }) => source.review?.value.decisions.some((each) => each.key === key))
    .map(({ resolved }) => resolved.report.id)
    .filter((id) => report === undefined || id === report);
  const [holder, another] = holders;
  const none = `Unexpected key ${key}, expected the key of a decision that stands in one report.`;
  if (holder === undefined || another !== undefined) return refuse(none);
  const text = withdrawDecision(files.read(holder), key, { on: edge.on, because });
  if (text === undefined) return refuse(`Unexpected key ${key}: it is withdrawn already.`);
  files.write(holder, text);
  const { file } = files.placeOf(holder);
  return { text: `${key} is withdrawn in ${file}\n`, diagnostics: [], result: { key, file } };
}

function refuse(misused: string): Reviewed {
  return { text: '', diagnostics: [], misused };
}
