import { collectFlags } from '../core/flags.ts';
import type { SourceFolder } from '../core/files.ts';
import type { ReleaseFile } from '../core/schema-types.ts';
import { removeItem, replaceScalars } from '../1-parse/edit-yaml.ts';
import { eventLine } from '../3-resolve/identifiers.ts';
import { check } from '../build.ts';
import { readAddresses } from '../build/guard-addresses.ts';
import { releasePath } from '../build/read-releases.ts';
import { readSource } from '../build/read-source.ts';
import type { Source } from '../build/read-source.ts';
import { releaseText, triplesPath } from '../build/write-release.ts';
import { appendLines, identifiersPath } from './append-lines.ts';
import type { Edited } from './end-address.ts';
import { findEntity, removeEntity } from './entity-edits.ts';
import { nameTaker } from './name-taker.ts';
import type { NameTaker } from './name-taker.ts';
import { redactReleases } from './redact-releases.ts';
import { withTexts } from './with-texts.ts';

/** What is taken down, and by which order or request. */
export interface RedactionWanted {
  readonly address: string;
  readonly authority: string;
  readonly on: string;
  /** Further words to take out, such as other spellings of the name. */
  readonly also: readonly string[];
  /** The triples of the last release. */
  readonly last: readonly string[] | undefined;
}

/**
 * Take a thing down, as a court or a request for erasure demands: its names, words and records leave the
 * source and every stored release; its address stays, as a tombstone without name or words. This alone
 * changes what was released, and each release says so, with its new hash.
 */
export function redactAddress(folder: SourceFolder, wanted: RedactionWanted): Edited {
  const { flag, diagnostics } = collectFlags();
  const source = readSource(folder, flag);
  const nothing = { changed: new Map<string, string>(), lines: [], diagnostics };
  if (source === undefined) return nothing;
  const place = findEntity(folder, source, wanted.address);
  if (place === undefined) {
    return {
      ...nothing,
      misused: `Unexpected address ${wanted.address}, expected an entity of the register.`,
    };
  }
  if (source.releases.length > 0 && wanted.last === undefined) {
    return { ...nothing, misused: 'Unexpected absence of the triples of the last release.' };
  }
  const { name, names = [] } = place.entity;
  const taker = nameTaker([name, ...names.map((each) => each.name), ...wanted.also]);
  const decisions = decisionsAbout(source, wanted.address, taker);
  const gone = [wanted.address, ...decisions.map(({ address }) => address)];
  const { histories } = readAddresses(source, flag);
  const { authority, on } = wanted;
  const because = 'It was taken down.';
  const lines = gone
    .filter((address) => histories.has(address))
    .map((address) => eventLine({ address, event: 'withdrawn', because, authority }));
  const removed = removeEntity(folder, place, withoutDecisions(folder, decisions));
  const edited = takeNames(withTexts(folder, removed), taker);
  const redaction = { gone: new Set(gone), taker, authority, on };
  const releases = redactReleases(source, wanted.last ?? [], redaction);
  const changed = new Map<string, string | undefined>([
    ...removed,
    ...edited,
    ...releases.patches,
    ...releases.files.map((file): [string, string] => [
      releasePath(file.version),
      releaseText(file),
    ]),
    ...lastTriples(source.releases, releases.triples),
  ]);
  const events = appendLines(withTexts(folder, edited), lines);
  changed.set(identifiersPath, taker.prints(events, releases.prints));
  const after = check(withTexts(folder, changed)).filter(({ level }) => level === 'error');
  if (after.length > 0) return { ...nothing, diagnostics: after };
  return { changed, lines, diagnostics: [], note: noteOf(releases.files) };
}

function lastTriples(
  releases: readonly ReleaseFile[],
  lines: readonly string[],
): [string, string][] {
  const last = releases.at(-1);
  return last === undefined
    ? []
    : [[triplesPath(last.version), lines.map((line) => `${line}\n`).join('')]];
}

interface DecisionPlace {
  readonly address: string;
  readonly path: string;
  readonly index: number;
}

/** Decisions that name the thing, or whose words hold its name, with the address that each made. */
function decisionsAbout(source: Source, address: string, taker: NameTaker): DecisionPlace[] {
  const id = address.slice(address.indexOf('/') + 1);
  return source.reports.flatMap(({ report, review }) =>
    (review?.value.decisions ?? []).flatMap((decision, index) => {
      const told = JSON.stringify(decision);
      if (!told.includes(`"${id}"`) && !taker.holds(decision.words)) return [];
      const kind = kindOf(decision);
      const path = `reports/${report.value.id}/review.yaml`;
      return [{ address: `report/${report.value.id}/${kind}/${decision.key}`, path, index }];
    }),
  );
}

/** The payload of a decision says of which kind its record is. */
function kindOf(decision: object): string {
  const payloads = ['quotation', 'observation', 'change', 'grant', 'role', 'statement'];
  return payloads.find((payload) => payload in decision) ?? 'named-term';
}

function withoutDecisions(
  folder: SourceFolder,
  decisions: readonly DecisionPlace[],
): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { path, index } of [...decisions].reverse()) {
    const text = changed.get(path) ?? folder.texts.get(path)?.text ?? '';
    changed.set(path, removeItem(text, ['decisions', index]));
  }
  return changed;
}

/** Names leave values of YAML as values, so that quotation marks stay right, and then all the rest. */
function takeNames(folder: SourceFolder, taker: NameTaker): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [path, { text }] of folder.texts) {
    if (path.startsWith('releases/') || !taker.holds(text)) continue;
    const values = path.endsWith('.md')
      ? text
      : replaceScalars(text, (value) => (taker.holds(value) ? taker.take(value) : undefined));
    changed.set(path, taker.take(values));
  }
  return changed;
}

function noteOf(files: readonly ReleaseFile[]): string {
  const hashes = files
    .map(({ version, canonicalHash }) => `  ${version}: ${canonicalHash}\n`)
    .join('');
  return `${files.length === 0 ? '' : `New canonical hashes, declared in each release:\n${hashes}`}
Taken out of the source and of every stored release. Run \`report-lod build\` to take it out of dist.
What remains: every earlier commit and tag of version control, every clone and fork, and what others
have downloaded. To purge your own repository:
  git filter-repo --replace-text FILE    # FILE has one line for each name: NAME==>[name removed]
  git push --force --all && git push --force --tags
then ask the host to drop cached commits and forks, and those who mirror the data to follow.
`;
}
