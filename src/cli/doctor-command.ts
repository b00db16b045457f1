/** `lemmata doctor`: what the arithmetic of each backend does on this machine, and which bounds may rest on it. */
import { allBackends, measure, measureDevice, uselessBecause } from '../compute/backends.ts';
import { devices } from '../compute/devices.ts';
import { renderDoctor } from '../report/render-doctor.ts';
import { styleOf } from '../report/render-style.ts';
import { exitCode, type Io } from './io.ts';

/** So many arguments of each operation take a second or two. */
const points = 2000;

/** The backend of a run that names none. */
const standard = 'cpu';

export async function doctorCommand(flags: { readonly json?: boolean }, io: Io): Promise<number> {
  const reports = allBackends.map((backend) => measure(backend, points));
  for (const device of devices) reports.push(await measureDevice(device, points));
  if (flags.json) io.stdout.write(`${JSON.stringify({ default: standard, backends: reports })}\n`);
  else io.stdout.write(`${renderDoctor(reports, standard, styleOf(io.stdout, io.env))}\n`);
  const used = reports.find((r) => r.backend === standard);
  return used && uselessBecause(used) === undefined ? exitCode.verified : exitCode.notVerified;
}
