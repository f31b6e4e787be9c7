// What may be destroyed: one part, a stream, or all that hangs on one scope's keys.
import type { ScopeKind } from '../../../workflows/kernel/fact.ts';

/**
 * What a destruction fact names. The fact itself must have been appended in the same unit, before; the key goes when the
 * unit commits (log first, then keys: what a crash leaves undone is done at the next write or opening).
 * `scope`: every part under that scope's keys, wherever it lies; `stream`: clear parts and salts of that stream as well.
 */
export type Destruction =
  | {
      readonly kind: 'part';
      readonly stream: string;
      readonly version: number;
      readonly part: string;
      readonly by: { readonly stream: string; readonly version: number };
    }
  | {
      readonly kind: 'stream';
      readonly stream: string;
      readonly by: { readonly stream: string; readonly version: number };
    }
  | {
      readonly kind: 'scope';
      readonly scope: { readonly kind: ScopeKind; readonly id: string };
      readonly by: { readonly stream: string; readonly version: number };
    };
