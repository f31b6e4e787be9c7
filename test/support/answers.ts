// Holds an answer of the API to its contract: the status and the whole body that the table of routes promises.
import type { Response } from 'supertest';
import { expect } from 'vitest';
import { mediaTypes } from '../../src/contract/routeSpec.ts';
import { type RouteName, routes } from '../../src/contract/routes.ts';

/** Every field is declared and every declared field is there: parsing takes nothing away. */
export function keepsContract(name: RouteName, response: Response): void {
  const { status, answer, produces } = routes[name];
  const told = (response.text ?? '').slice(0, 500);
  expect([response.status, told]).toEqual([status, expect.any(String)]);
  expect(response.headers['cache-control']).toBe('no-store');
  if (answer === null) expect(response.text).toBe('');
  else if (produces !== mediaTypes.json) {
    expect(response.headers['content-type']?.split(';')[0]).toBe(produces);
    expect(Number(response.headers['content-length'])).toBeGreaterThan(60);
  } else expect(answer.parse(response.body)).toEqual(response.body);
}
