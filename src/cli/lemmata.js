#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { setEnvironmentData } from 'node:worker_threads';
import { bundle } from '../engine/bundle.js';
import { tuneCompilers } from '../engine/compilers.js';

tuneCompilers();
// Nurseries of 128 MB leave less to be copied.
setFlagsFromString('--max-semi-space-size=128');

// Before the hooks are registered, here and in the threads of the pool: they ask for it.
setEnvironmentData('lemmata bundle', await bundle());
await import('../engine/typescript.js');
await import('./main.ts');
