import { readFileSync } from 'node:fs';

/** `src/` (stripped types) and `dist/` (compiled) are both one folder below the package, so one address serves both. */
const packageRoot = new URL('../', import.meta.url);

/** Address of a file of this package, given from the package's own folder. */
export const packageFile = (path: string): URL => new URL(path, packageRoot);

/** Reads a JSON file of this package; throws when it is missing or broken, which is a bug of this repository. */
export const readPackageJson = (path: string): unknown => JSON.parse(readFileSync(packageFile(path), 'utf8'));
