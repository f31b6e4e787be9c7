// As much of curl as the README's walk needs, for machines that have none: -s -b -c -X -H -d and an address.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    cookie: { ...text, short: 'b' },
    'cookie-jar': { ...text, short: 'c' },
    request: { ...text, short: 'X' },
    header: { ...text, short: 'H', multiple: true },
    data: { ...text, short: 'd' },
  },
});

const headers = new Headers(
  (values.header ?? []).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  }),
);
const jar = values.cookie;
if (jar && existsSync(jar)) headers.set('Cookie', readFileSync(jar, 'utf8'));
const answer = await fetch(positionals[0] ?? '', {
  method: values.request ?? (values.data === undefined ? 'GET' : 'POST'),
  headers,
  body: values.data ?? null,
});
const [cookie] = answer.headers.getSetCookie();
const keep = values['cookie-jar'];
if (keep && cookie) writeFileSync(keep, cookie.split(';')[0] ?? '');
process.stdout.write(await answer.text());
