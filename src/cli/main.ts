#!/usr/bin/env node
import { join } from 'node:path';
import { findBundle, loadBundle } from './bundle.ts';

const bundle = findBundle(join(import.meta.dirname, '..', '..'));
const { runProgram } = bundle === null ? await import('./program.ts') : loadBundle(bundle).program;
await runProgram();
