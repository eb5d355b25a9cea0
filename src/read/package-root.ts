// Where Verbatim itself lives: its standard themes, model and site sources.
import { fileURLToPath } from 'node:url';

/** Absolute path of the folder that holds package.json, without a trailing slash. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');
