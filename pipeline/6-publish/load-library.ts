/**
 * Load a library that is only there to check us. Those who build this tool have it, those who use it
 * need not: where it is not installed there is none. The bundle leaves it out.
 */
export async function loadLibrary(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
