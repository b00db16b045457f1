#!/usr/bin/env node
import '../engine/typescript.js';

await import('./main.ts');
