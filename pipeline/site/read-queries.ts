import type { ReadFolder } from '../core/read-folder.ts';

/** A question that the data answers. */
export interface Question {
  readonly name: string;
  /** The question in words: the comment at the start of the file. */
  readonly words: string;
  readonly query: string;
}

/** Read the competency questions of a dist; none where it has none. */
export function readQueries(files: ReadFolder): Question[] {
  return files.paths
    .filter((path) => /^queries\/[^/]+\.rq$/.test(path))
    .map((path) => {
      const query = files.text(path) ?? '';
      const name = path.slice('queries/'.length, -'.rq'.length);
      const comment = /^(?:#[^\n]*\n)+/.exec(query)?.[0] ?? '';
      const words = comment.replace(/^#\s*/gm, '').replace(/\s+/g, ' ').trim();
      return { name, words: words === '' ? name : words, query };
    });
}
