#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { setEnvironmentData } from 'node:worker_threads';
import { bundle } from '../engine/bundle.js';

// Each claim writes closures and kernels of its own that run for milliseconds. V8 would optimise them on the core that another thread
// needs; with eight times its budget before it does, and nurseries of 128 MB, a run on two cores takes a quarter less.
const [v8] = process.versions.v8.split('.').map(Number);
if (v8 < 13) setFlagsFromString('--interrupt-budget=500000');
setFlagsFromString('--max-semi-space-size=128');

// Before the hooks are registered, here and in the threads of the pool: they ask for it.
setEnvironmentData('lemmata bundle', await bundle());
await import('../engine/typescript.js');
await import('./main.ts');
