import type { SourceFolder } from '../core/files.ts';

/** The review.yaml of each report: read anew before each edit, and replaced whole or not at all. */
export interface ReviewFiles {
  readonly read: (report: string) => string;
  readonly write: (report: string, text: string) => void;
  /** Its path in the source folder, and as it is shown to people. */
  readonly placeOf: (report: string) => { readonly path: string; readonly file: string };
}

/** Give the review files of a source folder; one that is not there yet begins empty. */
export function reviewFiles(
  folder: SourceFolder,
  disk: {
    readonly read: (path: string) => string | undefined;
    readonly write: (path: string, text: string) => void;
  },
): ReviewFiles {
  const placeOf = (report: string): { path: string; file: string } => {
    const path = `reports/${report}/review.yaml`;
    return { path, file: `${folder.folder}/${path}` };
  };
  return {
    placeOf,
    read: (report) => disk.read(placeOf(report).file) ?? emptyReview(folder, report),
    write: (report, text) => {
      disk.write(placeOf(report).file, text);
    },
  };
}

/** An empty review file, with the schema line of the report's own file. */
function emptyReview({ texts }: SourceFolder, report: string): string {
  const beside = texts.get(`reports/${report}/report.yaml`)?.text ?? '';
  const line = /^# yaml-language-server: [^\n]*\n/.exec(beside)?.[0] ?? '';
  return `${line.replace('source-report', 'source-review')}decisions: []\n`;
}
