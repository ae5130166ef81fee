// Ends a command when the npm that started it is gone. npm puts a shell between itself and us and
// passes its signals to that shell only, so without this a stopped `npm start` leaves its server
// behind, with the port and the database in its hands.

import { readFileSync } from 'node:fs';

const lookMs = 200;

/** Linux only; elsewhere the shell's end is what we see. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** From now on ask ourselves to stop, as a user would, once the shell or npm has ended. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const look = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, lookMs);
  look.unref();
}
