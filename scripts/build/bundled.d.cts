import type { Compilation } from 'webpack';
import type { Package } from './notices.cjs';

export function bundledFiles(compilation: Compilation): string[];
export function packagesOf(files: readonly string[]): Package[];
