import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import { compose } from './build/compose.ts';
import { prepare } from './build/prepare.ts';

/** How many citations still say the same, and what is to be told of the others. */
export interface CheckedCitations {
  readonly same: number;
  readonly found: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Check the addresses in a text, each with the fingerprint that stands behind it on the same line. */
export function checkCitations(
  folder: SourceFolder,
  page: { readonly name: string; readonly text: string },
): CheckedCitations {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, () => undefined);
  if (prepared === undefined) return { same: 0, found: 0, diagnostics };
  const nobody = { group: () => undefined, ledger: () => undefined };
  const addresses = compose(prepared, nobody, () => undefined);
  const { base } = prepared.source.catalogue.value;
  let same = 0;
  const cited = [...findCitations(page.text, base)];
  for (const { address, fingerprint, start, end } of cited) {
    const where = { file: page.name, start, end };
    const ending = prepared.registry.histories.get(address)?.ending;
    const now = addresses.get(address);
    const words = now?.words ?? '';
    if (ending?.to.length === 0)
      flag('citation-gone', where, { address, because: ending.because ?? '' });
    else if (ending !== undefined) {
      flag('citation-moved', where, { address, fate: ending.fate, target: ending.to.join(' or ') });
    } else if (now === undefined && !/^(?:release\/|dataset$)/.test(address))
      flag('citation-unknown', where, { address });
    else if (fingerprint !== undefined && fingerprint !== words) {
      flag('citation-reworded', where, { address, cited: fingerprint, now: words });
    } else same++;
  }
  return { same, found: cited.length, diagnostics };
}

interface FoundCitation {
  readonly address: string;
  readonly fingerprint: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** A full stop or bracket behind an address belongs to the sentence; a wording names its fingerprint. */
function* findCitations(text: string, base: string): Generator<FoundCitation> {
  for (let at = text.indexOf(base); at !== -1; at = text.indexOf(base, at + 1)) {
    const rest = text.slice(at + base.length);
    const written = /^[^\s<>"'{}|\\^`[\]]*/.exec(rest)?.[0].replace(/[.,;:!?)]+$/, '') ?? '';
    const whole = written.replace(/#.*$/, '').replace(/\/$/, '');
    const wording = /\/wording\/([0-9a-f]{16})$/.exec(whole);
    const line = rest.slice(written.length).split('\n')[0] ?? '';
    const next = line.indexOf(base);
    const behind = /\b[0-9a-f]{16}\b/.exec(next === -1 ? line : line.slice(0, next));
    const address = whole.replace(/\/wording\/[0-9a-f]{16}$/, '');
    if (address === '') continue;
    const end = at + base.length + written.length;
    yield { address, fingerprint: wording?.[1] ?? behind?.[0], start: at, end };
  }
}
