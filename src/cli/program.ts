/** The commands, their options and their help. What they do stands in files of their own, loaded when asked for. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { LibraryError } from '../engine/library.ts';
import { defaultSeed } from '../engine/seed.ts';
import { defaultInstances } from '../engine/settings.ts';
import { type CitationFormat, citationFormats } from '../report/citation.ts';
import { ReportError } from '../report/read.ts';
import { packageVersion } from '../report/run-record.ts';
import { ReportFolderError } from '../report/write.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import type { MutateFlags } from './mutate-command.ts';
import type { RecheckFlags } from './recheck-command.ts';
import type { ReplayFlags } from './replay-command.ts';
import type { ReportFlags } from './report-command.ts';
import type { VerifyFlags } from './verify-command.ts';

/** Runs one command and returns its exit code. Throws only for faults of the engine. */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  let code: number = exitCode.verified;
  const program = programOn(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.verified : exitCode.usage;
    if (!expected.some((kind) => error instanceof kind)) throw error;
    io.stderr.write(`lemmata: ${(error as Error).message}\n`);
    return exitCode.usage;
  }
}

/** What somebody who types a command can do something about. */
const expected = [UsageError, LibraryError, ReportError, ReportFolderError];

function programOn(io: Io, finish: (code: number) => void): Command {
  const program = new Command('lemmata')
    .description(
      'Checks the mathematics of deep learning: each claim derived, executed, and controlled by false variants.',
    )
    .version(packageVersion())
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 100, 100),
    })
    .exitOverride()
    .showHelpAfterError('(lemmata --help shows the commands, lemmata verify --help the options)')
    .addHelpText('after', programHelp);
  addVerify(program, io, finish);
  addList(program, io, finish);
  addShow(program, io, finish);
  addCite(program, io, finish);
  addNew(program, io, finish);
  addMutate(program, io, finish);
  addReport(program, io, finish);
  addRecheck(program, io, finish);
  addDiff(program, io, finish);
  addReplay(program, io, finish);
  addDoctor(program, io, finish);
  return program;
}

const backendOption = (): Option =>
  new Option('--backend <name>', 'arithmetic of the bulk').choices([
    'auto',
    'webasm',
    'cpu',
    'webgpu',
    'headlessgl',
  ]);

function addVerify(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('verify')
    .description('verify all claims, or those named; write a report')
    .argument('[names...]', 'claims, topics, globs, or files and folders of proof modules')
    .option('--seed <text>', 'root of all seeds', nonempty('The seed'), defaultSeed)
    .option(
      '--instances <n>',
      'instances of each statement, fewer where only exact arithmetic decides',
      atLeastOne,
      defaultInstances,
    )
    .addOption(backendOption().default('auto'))
    .option(
      '--report <folder>',
      'where to write report.json and run.json (default: reports; with --json, nowhere)',
      nonempty('The name of the folder'),
    )
    .option('--no-report', 'write no files')
    .option(
      '-j, --jobs <n>',
      'worker threads (default: one for each core); 1: this thread, without limits of time and memory',
      jobsFrom1,
    )
    .option('--bail', 'stop after the first claim that is not verified')
    .option('--json', 'print the report, and nothing else')
    .option('--junit <file>', 'write the results as JUnit XML, too', nonempty('The name of the file'))
    .addHelpText('after', verifyHelp)
    .action(async (names: string[], flags: Omit<VerifyFlags, 'report'> & { report?: string | boolean }) => {
      const { verifyCommand } = await import('./verify-command.ts');
      const { report, ...rest } = flags;
      const folder = typeof report === 'string' || report === false ? { report } : {};
      finish(await verifyCommand(names, { ...rest, ...folder }, io));
    });
}

function addList(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('list')
    .description('list the claims by topic')
    .argument('[names...]', 'claims, topics, globs, or files and folders of proof modules')
    .option('--cited', 'instead: the theorems that are cited, and which claims rest on them')
    .option('--json', 'print JSON, and nothing else')
    .action(async (names: string[], { cited, ...flags }: { cited?: boolean; json?: boolean }) => {
      const { listCited, listCommand } = await import('./list-command.ts');
      finish(await (cited ? listCited : listCommand)(names, flags, io));
    });
}

function addNew(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('new')
    .description('make a proof module to fill in: <folder>/<topic>/<id>.ts')
    .argument('<topic/id>', 'the topic, and the conclusion in kebab-case')
    .option('--in <folder>', 'the folder of proofs', nonempty('The name of the folder'), 'proofs')
    .addHelpText('after', newHelp)
    .action(async (name: string, flags: { in: string }) => {
      const { newCommand } = await import('./new-command.ts');
      finish(await newCommand(name, flags.in, io));
    });
}

function addShow(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('show')
    .description('show a claim: statement, hypotheses, each step with its reasons, what it rests on')
    .argument('<claim>', 'its id, or the file of its module')
    .addHelpText('after', '\nExample:\n  lemmata show bellman-contraction\n')
    .action(async (name: string) => {
      const { showCommand } = await import('./show-command.ts');
      finish(await showCommand(name, io));
    });
}

function addCite(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('cite')
    .description('print entries for a bibliography: what each claim says, and exactly which version of it')
    .argument('<names...>', 'claims, topics, globs, or files and folders of proof modules')
    .addOption(
      new Option('--format <name>', 'of the entries').choices([...citationFormats]).default('bibtex'),
    )
    .addHelpText('after', citeHelp)
    .action(async (names: string[], flags: { format: CitationFormat }) => {
      const { citeCommand } = await import('./cite-command.ts');
      finish(await citeCommand(names, flags, io));
    });
}

function addMutate(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('mutate')
    .description('change statements, hypotheses and steps one by one, and see that each change is noticed')
    .argument('[names...]', 'claims, topics, globs, or files and folders of proof modules')
    .option('--changes <n>', 'changes of each step, evenly spread over all that there are', atLeastOne, 2)
    .option('-j, --jobs <n>', 'worker threads (default: one for each core)', jobsFrom1)
    .option('--json', 'print JSON, and nothing else')
    .addHelpText('after', mutateHelp)
    .action(async (names: string[], flags: MutateFlags) => {
      const { mutateCommand } = await import('./mutate-command.ts');
      finish(await mutateCommand(names, flags, io));
    });
}

function addReport(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('report')
    .description('make a report that people read from one that verify wrote')
    .argument('[report]', 'a report.json, or its folder', 'reports')
    .addOption(new Option('--format <name>', 'what to make').choices(['html', 'latex']).default('html'))
    .option(
      '--out <path>',
      'a file, or a folder that holds nothing else (default: beside report.json)',
      nonempty('The path'),
    )
    .option(
      '--bibliography <file>',
      'BibTeX: the works that modules of your own refer to',
      nonempty('The path'),
    )
    .addHelpText('after', reportHelp)
    .action(async (path: string, flags: ReportFlags) => {
      const { reportCommand } = await import('./report-command.ts');
      finish(await reportCommand(path, flags, io));
    });
}

function addRecheck(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('recheck')
    .description('run the claims of a report again, and say of each whether the same comes out')
    .argument('<report>', 'a report.json')
    .argument('[paths...]', 'files and folders of proof modules that do not come with the package')
    .addOption(backendOption())
    .option('-j, --jobs <n>', 'worker threads (default: one for each core)', jobsFrom1)
    .option('--json', 'print JSON, and nothing else')
    .addHelpText('after', recheckHelp)
    .action(async (file: string, paths: string[], flags: RecheckFlags) => {
      const { recheckCommand } = await import('./recheck-command.ts');
      finish(await recheckCommand(file, paths, flags, io));
    });
}

function addDiff(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('diff')
    .description('say what changed from one report to another')
    .argument('<before>', 'a report.json')
    .argument('<after>', 'another one')
    .option('--json', 'print JSON, and nothing else')
    .addHelpText('after', '\nExit code: 0 when they say the same, 1 when they differ.\n')
    .action(async (before: string, after: string, flags: { json?: boolean }) => {
      const { diffCommand } = await import('./diff-command.ts');
      finish(await diffCommand(before, after, flags, io));
    });
}

function addReplay(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('replay')
    .description(
      'run one instance through a claim: values and error bounds of the statement and of each step',
    )
    .argument('<claim>', 'its id, or the file of its module')
    .argument('<instance>', 'sizes and numbers as JSON; a failure prints the whole line')
    .option('--part <name>', 'this part alone (default: all that the instance fits)')
    .option('--control <name>', 'the false statement of a control instead')
    .addOption(backendOption())
    .option('--json', 'print JSON, and nothing else')
    .addHelpText('after', replayHelp)
    .action(async (name: string, instance: string, flags: ReplayFlags) => {
      const { replayCommand } = await import('./replay-command.ts');
      finish(await replayCommand(name, instance, flags, io));
    });
}

function addDoctor(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('doctor')
    .description('measure the arithmetic of each backend, and say which error bounds may rest on it')
    .option('--json', 'print JSON, and nothing else')
    .addHelpText('after', doctorHelp)
    .action(async (flags: { json?: boolean }) => {
      const { doctorCommand } = await import('./doctor-command.ts');
      finish(await doctorCommand(flags, io));
    });
}

function atLeastOne(text: string): number {
  const n = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(n) && n >= 1 && n <= 1e8) return n;
  throw new InvalidArgumentError('Give a whole number from 1 to 100000000.');
}

function jobsFrom1(text: string): number {
  const n = Number(text);
  if (/^\d+$/.test(text) && n >= 1 && n <= 256) return n;
  throw new InvalidArgumentError('Give a whole number from 1 to 256.');
}

/** An empty text is that of a variable of the shell that is not set, and nobody means the working directory by it. */
const nonempty =
  (what: string) =>
  (text: string): string => {
    if (text === '') throw new InvalidArgumentError(`${what} is empty.`);
    return text;
  };

const programHelp = `
Examples:
  lemmata verify                        every claim
  lemmata verify bellman-contraction    one claim, and the lemmas it rests on
  lemmata list                          what there is
  lemmata show bellman-contraction      how it is proved
  lemmata report --format html          a page of the report that verify wrote

Exit codes: 0 all verified; 1 something refuted, inconclusive or in error; 2 the command makes no
sense; 130 stopped by Ctrl-C (what was done is reported); 141 nobody reads on.
`;

const citeHelp = `
Examples:
  lemmata cite bellman-contraction >> paper.bib
  lemmata cite calculus --format csl

The identifier, lemmata:<claim>@<12 digits>, is the hash of the claim's mathematics: statements, hypotheses,
derivations, instances, controls. Version and date are those of this release.
The url is for you to fill in, and so is the author of a module of your own.

biblatex: @software with a version, which every style of the package biblatex has (the standard ones set it
like @misc), with biber or with BibTeX. @softwareversion is known to biblatex-software alone, whose style reads
these entries, too. As biblatex does not stretch the lines of a bibliography, \\usepackage{etoolbox} and
\\appto\\bibsetup{\\emergencystretch=3em} keep long identifiers within the margins.
`;

const newHelp = `
The module says TODO wherever something is to be written, and lemmata verify names all of these until none is left.

Examples:
  lemmata new optimization/heavy-ball-spectral-radius
  lemmata new my-topic/my-lemma --in my-proofs
`;

const mutateHelp = `
Operators, constants, indices, signs, relations and conditions of each statement are changed one at a time, each hypothesis is
dropped, and each step is changed. A change is killed when a step of the derivation fails (that the ends do not fit is not
enough: they change with the statement), or when an instance, decided exactly, refutes it. What survives is
  true    the checker accepts it all the same: equivalent, weaker, or a reason that is not needed
  open    no step fails and no instance refutes it: add instances on which it shows

Exit code: 0 when 98 % of those that are not true are killed, else 1.

Examples:
  lemmata mutate bellman-contraction
  lemmata mutate bellman-contraction --changes 100   all changes of each step
  lemmata mutate --jobs 8                            all claims, on eight threads; the result is the same on any number
`;

const reportHelp = `
Examples:
  lemmata report                                      reports/report.html, from reports/report.json
  lemmata report appendix/report.json --out site.html
  lemmata report --format latex --out paper/lemmata-appendix.tex
  lemmata report --bibliography my-proofs/references.bib

html is one file that needs no network: statements, derivations step by step with their residuals, what they
rest on, plots, the instances that refute false variants, and the lines that run all of it again.

latex is for papers: lemmata-appendix.tex, with statements, derivations and evidence; lemmata.sty, whose \\verified{claim}
marks a claim in the margin with its grade; and lemmata.bib, the works that the claims refer to.
`;

const recheckHelp = `
Nothing is fetched: the modules are those that are installed here. Of each claim it says
  reproduced exactly            the record is the same
  reproduced within bounds      but for counts and margins, in which another backend may differ
  diverged                      something else comes out, and what
  edited                        the record was changed after it was written
  not the same claim any more   its mathematics, or what it rests on, is another one here

Examples:
  lemmata recheck reports/report.json
  lemmata recheck paper/report.json --backend webasm
  lemmata recheck report.json ./my-proofs

Exit codes: 0 all claims reproduced; 1 some are not, or the report was edited; 2 this is no report.
`;

const replayHelp = `
Example:
  lemmata replay mean-at-most-maximum '{"p":["1/2","1/2"],"f":[0,1]}'

Exit code: 1 when something is false on the instance, else 0.
`;

const doctorHelp = `
Error bounds rest on documented constants, with a safety factor; what is measured can only refute them.
cpu and webasm are always there. webgpu and headlessgl are measured where the packages webgpu and gl are
installed; no bound rests on them, since their standards leave open what bounds need.

Exit code: 0 when the default backend is sound, else 1.
`;

const verifyHelp = `
Examples:
  lemmata verify                              every claim of the package
  lemmata verify bellman-contraction          one claim
  lemmata verify calculus 'bellman-*'         a topic, and all claims that match
  lemmata verify ./my-proofs                  your own modules: my-proofs/<topic>/<id>.ts
  lemmata verify --seed 2 --instances 100000  other instances, and more of them
  lemmata verify --jobs 4                     on four threads; the report is the same on any number
  lemmata verify --junit junit.xml            for a server of continuous integration

A claim is verified when its derivation is accepted, no instance violates a line or a statement, and
every control (a false variant) is refuted. The grade says what that rests on:
  derived                        for all sizes, from arithmetic and other derived claims
  derived, given cited theorems  these are named
  certified                      no derivation, but each instance decided exactly
  sampled                        no derivation; instances within their error bounds
  quoted                         a theorem on which no finite instance bears

What takes ten minutes for a part or a control, or more than 2 GB of memory, is an error of its claim.

The report is the same, byte for byte, whenever claims, settings and engine are the same; its id is
the SHA-256 of its content. Seeds follow from --seed and the names, never from the clock.
`;
