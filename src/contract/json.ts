// Any JSON value on the wire, typed as the facts type it.
import { z } from 'zod';
import type { Json } from '../../workflows/kernel/json.ts';

export const JsonValue: z.ZodType<Json> = z.json();
