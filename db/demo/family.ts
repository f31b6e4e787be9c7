// What the demonstration knows of one invented family that asks for a place in a crèche.
import type { Criteres } from '../../workflows/crecheAvip/facts/demande.ts';
import type { rolesParents } from '../../workflows/crecheAvip/vocabulary.ts';
import type { NomDeCreche } from './creches.ts';
import type { ReferentInsertion, TravailleurSocial } from './partnership.ts';

type Priorite = 'foyer' | 'allocation' | 'quartier' | 'jeune';

export interface Famille {
  readonly enfant: string;
  readonly nom: string;
  /** The child's months on the first day that is wished for. */
  readonly mois: number;
  /** First name of the parent who signs; that of the accompagnement signs in its place when there is one. */
  readonly parent: string;
  /** The other holder of parental authority. */
  readonly second?: readonly [string, keyof typeof rolesParents];
  readonly insertion: ReferentInsertion;
  readonly social?: TravailleurSocial;
  /** The accompagnement global that it hangs on, by the name of its case. */
  readonly accompagnement?: string;
  readonly objectif: Criteres['objectif'];
  readonly priorites: readonly Priorite[];
  /** In how many days after the wished day the job or the training begins. */
  readonly echeance?: number;
  /** Where a brother or a sister is welcomed. */
  readonly fratrie?: NomDeCreche;
  readonly commentaire?: string;
}
