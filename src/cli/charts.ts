// Writes workflows/README.md from the charts: `npm run charts`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readme } from '../../workflows/readme.ts';

const path = fileURLToPath(new URL('../../workflows/README.md', import.meta.url));
writeFileSync(path, readme);
console.log(`${path} is up to date.`);
