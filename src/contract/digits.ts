// A number written in a query: digits only.
import { z } from 'zod';

export function digits(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
}
