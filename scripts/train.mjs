// `npm run train:names -- FOLDER`, `npm run train:tags -- FOLDER`: runs a trainer of scripts/train/, which shares its
// features with core/. What it writes lies under the root of the repository.
import { bundled } from './bundle.mjs';

const [trainer] = process.argv.splice(2, 1);
await bundled(`import './scripts/train/${trainer}.ts'`);
