// Rule AG-01: the button and the wizard of a proposal are for exactly those whose opening is accepted.
import { expect, it } from 'vitest';
import { mayPropose } from '../../../src/web/proposal/mayPropose.ts';
import { Dossier } from '../support/dossier.ts';
import { ouverture } from '../support/parcours.ts';
import { agents } from '../support/partenariat.ts';

it.each(Object.entries(agents))(
  'AG-01 offers a proposal to who may open it alone: %s',
  (name, card) => {
    const { kind, organisation: id, roles } = card;
    const offered = mayPropose({ organisation: { id, nom: '', kind }, roles: [...roles] });
    expect(offered).toBe(new Dossier().refused(name, 'ouvrirProposition', ouverture) === null);
  },
);
