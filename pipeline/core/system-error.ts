import { relative } from 'node:path';

/** What the file system refused: its code, such as EACCES, and the path as seen from here. */
export interface SystemError {
  readonly code: string;
  readonly path: string;
}

/** Read an error of the file system; undefined for any other error. */
export function readSystemError(error: unknown): SystemError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const path = 'path' in error ? relative('', String(error.path)) : '.';
  return { code: String(error.code), path };
}
