import type { MarkerForm, MarkerRun, Run } from './imported-page.ts';

/** Each form of a footnote marker within words. `certain` forms cannot mean anything else. */
const markerForms: readonly {
  readonly form: MarkerForm;
  readonly pattern: RegExp;
  readonly certain: boolean;
}[] = [
  { form: '[^31]', pattern: /\[\^([A-Za-z0-9-]+)\](?!:)/g, certain: true },
  { form: '<sup>31</sup>', pattern: /<sup>\s*\[?(\d{1,4})\]?\s*<\/sup>/g, certain: true },
  // A bracket after a space may be a year or a reference: the order of the page decides.
  { form: '[31]', pattern: /\[(\d{1,4})\](?![(:])/g, certain: false },
];

/** Part the footnote markers from the words around them. */
export function findMarkers(runs: readonly Run[]): readonly Run[] {
  return markerForms.reduce<readonly Run[]>(
    (parted, { form, pattern, certain }) =>
      parted.flatMap((run, index) => {
        if (run.kind !== 'text') return [run];
        const before = parted[index - 1];
        const lead = before?.kind === 'text' || before?.kind === 'marker' ? before.text : '';
        const found = partText(run.text, { lead, pattern, form, certain });
        return found.map((part) => (part.kind === 'text' ? { ...run, text: part.text } : part));
      }),
    runs,
  );
}

interface Search {
  readonly lead: string;
  readonly pattern: RegExp;
  readonly form: MarkerForm;
  readonly certain: boolean;
}

function partText(text: string, { lead, pattern, form, certain }: Search): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const label = match[1];
    // What opens a block is its number or a footnote's own label, not a marker.
    if (label === undefined || lead + text.slice(0, match.index) === '') continue;
    runs.push({ kind: 'text', text: text.slice(end, match.index) });
    const attached = /\S$/.test(lead + text.slice(0, match.index)) && label.length <= 3;
    const marker: Omit<MarkerRun, 'certain'> = { kind: 'marker', label, form, text: match[0] };
    runs.push({ ...marker, certain: certain || attached });
    end = match.index + match[0].length;
  }
  runs.push({ kind: 'text', text: text.slice(end) });
  return runs.filter((run) => run.kind !== 'text' || run.text !== '');
}
