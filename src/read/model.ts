// Reads the trained model off the disk: content/model/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { parseModel, type Model } from '../pipeline/tagger/model.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** Throws `model-invalid` where a file is missing or damaged. */
export function readModel(contentDir: string): Model {
  const folder = modelFolder(contentDir);
  return parseModel({
    card: readBytes(join(folder, 'card.json')).toString('utf8'),
    weights: readBytes(join(folder, 'weights.bin')),
    kinds: readKindsFile(contentDir),
  });
}

/** Bytes of kinds.bin; null where the folder has none. */
export function readKindsFile(contentDir: string): Uint8Array | null {
  const path = join(modelFolder(contentDir), 'kinds.bin');
  return existsSync(path) ? readBytes(path) : null;
}

/** A content folder without a model of its own is read by the one that comes with Verbatim, upgrades and all. */
function modelFolder(contentDir: string): string {
  const own = join(contentDir, 'model');
  return existsSync(own) ? own : join(PACKAGE_ROOT, 'content', 'model');
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new VerbatimError('model-invalid', [{ where: path, message: 'is missing.' }]);
  }
}
