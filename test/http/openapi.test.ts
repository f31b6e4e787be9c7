// The OpenAPI document is whole: every route in it, every reference resolved, and a page to try it with nothing from the web.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { takesBody } from '../../src/contract/routeSpec.ts';
import { routes } from '../../src/contract/routes.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.object({ in: z.string(), name: z.string() })),
  requestBody: z.object({ required: z.literal(true) }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$/), z.object({ description: z.string() })),
});
const Document = z.object({
  openapi: z.literal('3.1.0'),
  servers: z.array(z.object({ url: z.literal('/api') })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    schemas: z.record(z.string(), z.unknown()),
    securitySchemes: z.object({ session: z.object({ in: z.literal('cookie') }) }),
  }),
});

let db: TestStore;
let doors: Doors;
let text: string;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  text = (await doors.anyone().get('/api/openapi.json').expect(200)).text;
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

test('each route is there with who may call it, what it takes and what it answers, and no other', () => {
  const { paths } = Document.parse(JSON.parse(text));
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
    Object.keys(routes).sort(),
  );
  for (const [name, spec] of Object.entries(routes)) {
    const operation = paths[spec.path]?.[spec.method];
    expect(operation?.operationId).toBe(name);
    expect(operation?.security.length).toBe(spec.access === 'public' ? 0 : 1);
    expect(operation?.requestBody !== undefined).toBe(takesBody(spec));
    const statuses = Object.keys(operation?.responses ?? {});
    for (const status of [spec.status, ...spec.problems, 500]) {
      expect(statuses).toContain(String(status));
    }
    const named = [...spec.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
    const described = operation?.parameters.filter((parameter) => parameter.in === 'path');
    expect(described?.map((parameter) => parameter.name)).toEqual(named);
  }
});

test('every reference leads somewhere', () => {
  const { components } = Document.parse(JSON.parse(text));
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
  expect(references.length).toBeGreaterThan(10);
  for (const reference of references) {
    const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(reference ?? '') ?? [];
    expect(Object.keys(components.schemas)).toContain(name);
  }
});

test('the page to try it comes from here alone, under a policy', async () => {
  const page = await doors.anyone().get('/api/docs').expect(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.text).not.toMatch(/https?:\/\//);
  const policy = String(page.headers['content-security-policy']);
  const [, nonce] = /script-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
  expect(page.text.match(/<script nonce="([^"]+)"/)?.[1]).toBe(nonce);
  expect(policy).toContain("connect-src 'self'");
  const script = await doors.anyone().get('/api/docs/scalar.js').expect(200);
  expect(script.headers['content-type']).toMatch(/javascript/);
  expect(script.text.length).toBeGreaterThan(1_000_000);
});
