#!/usr/bin/env node
import { setEnvironmentData } from 'node:worker_threads';
import { bundle } from '../engine/bundle.js';

// Before the hooks are registered, here and in the threads of the pool: they ask for it.
setEnvironmentData('lemmata bundle', await bundle());
await import('../engine/typescript.js');
await import('./main.ts');
