// When V8 compiles. Each claim writes closures and kernels of its own that run for milliseconds, and each core has a thread that
// verifies: what is compiled beside them comes late, and takes the core from another. Newer V8 compiles in place; what helps an older
// one more is eight times its budget before it optimises.
import { setFlagsFromString } from 'node:v8';

/** For threads that start later, not for this one. */
export function tuneCompilers() {
  const [major = 0] = process.versions.v8.split('.').map(Number);
  setFlagsFromString(major < 13 ? '--interrupt-budget=500000' : '--no-concurrent-recompilation');
}
