// The steps of a request named in order, each within reach; a crèche is not asked for what it may not know of.
import type { ComponentType } from 'react';
import { ChildFields } from './ChildFields.tsx';
import { FamilyFields } from './FamilyFields.tsx';
import { NeedStep } from './NeedStep.tsx';
import { PriorityStep } from './PriorityStep.tsx';
import { ReadAgain } from './ReadAgain.tsx';
import type { RequestDraft } from './requestDraft.ts';
import { ShortRequest } from './ShortRequest.tsx';
import { WishStep } from './WishStep.tsx';

export interface Step {
  readonly name: string;
  readonly title: string;
  /** The answers that this step asks for. */
  readonly asks: readonly string[];
  readonly Fields: ComponentType;
}

const child: Step = {
  name: 'Enfant',
  title: 'Pour quel enfant\u00a0?',
  asks: ['enfant', 'nature', 'accompagnement', 'fratrie', 'commune'],
  Fields: ChildFields,
};
const family: Step = {
  name: 'Famille',
  title: 'Qui sont ses parents, et qui les suit\u00a0?',
  asks: ['parents', 'insertion', 'referentSocial'],
  Fields: FamilyFields,
};
const need: Step = {
  name: 'Besoin',
  title: 'De quelle place la famille a-t-elle besoin\u00a0?',
  asks: ['besoin', 'derogationAge'],
  Fields: NeedStep,
};
const wish: Step = {
  name: 'Crèches',
  title: 'Dans quelles crèches\u00a0?',
  asks: ['voeux'],
  Fields: WishStep,
};
const priority: Step = {
  name: 'Priorité',
  title: 'Pour quoi faire, et avec quelle priorité\u00a0?',
  asks: ['criteres'],
  Fields: PriorityStep,
};
const again: Step = {
  name: 'Relecture',
  title: 'Relisez avant d’envoyer',
  asks: [],
  Fields: ReadAgain,
};
/** AVIP-52. A half-day to three days: everything on one screen. */
const short: Step = {
  name: 'Accueil ponctuel',
  title: 'Un accueil ponctuel',
  asks: [...child.asks, ...family.asks, ...need.asks, ...wish.asks],
  Fields: ShortRequest,
};

export function stepsOf(nature: RequestDraft['nature'], byCreche: boolean): readonly Step[] {
  if (nature === 'ponctuelle') return [short];
  return [child, family, need, wish, ...(byCreche ? [] : [priority]), again];
}

interface Props {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly goTo: (step: number) => void;
}

export function RequestSteps({ steps, at, goTo }: Props) {
  return (
    <ol className="sans-puces proposition-etapes" aria-label="Étapes de la demande">
      {steps.map(({ name }, place) => (
        <li key={name}>
          <button
            type="button"
            className="proposition-etape"
            aria-current={place === at ? 'step' : undefined}
            onClick={() => goTo(place)}
          >
            <span className="proposition-rang">{place + 1}</span> {name}
          </button>
        </li>
      ))}
    </ol>
  );
}
