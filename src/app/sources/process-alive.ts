// Whether the process that began a file is still there. Partial files carry the number of their
// process in the name: what a killed one left half-written may go, what a living one writes may not.
// A number that has been given to another process since keeps a file a little longer, no more.

/** Signal 0 asks only whether the process is there (POSIX kill). */
export function isProcessAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
