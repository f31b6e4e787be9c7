// AVIP-34: a commission knows of the requests of the crèches whose places it gives, on the days when it does, and of no others.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { mayKnow } from '../../workflows/kernel/audience.ts';
import { creche, etats, Parcours } from './support/accueil.ts';
import { organisations } from './support/partenariat.ts';

const knows = ({ monde, id }: Parcours) => mayKnow(monde.place(id, 'come'));
const waiting = () => new Parcours().eligible();

describe('AVIP-34 AVIP-55 the commission knows of a request', () => {
  it('only where the rules give it the decision', () => {
    const parcours = waiting();
    expect(knows(parcours)).toBe(false);
    expect(knows(parcours.commission())).toBe(true);
    expect(knows(parcours.commission(parcours.monde.today, 'creche'))).toBe(false);
  });

  it('from the day on which they do, to the day before they no longer do', () => {
    const parcours = waiting();
    const [from, until] = [5, 9].map((days) => addDays(parcours.monde.today, days));
    parcours.commission(from).commission(until, 'coordinateur');
    const days = Array.from({ length: 11 }, () => {
      const known = knows(parcours);
      parcours.monde.wait(1);
      return known;
    });
    expect(days.map((known) => (known ? 'x' : '.')).join('')).toBe('.....xxxx..');
  });

  it('of those opened, or that come to name it, after the rules as well; not of those that name it no more, or none', () => {
    const before = waiting().commission();
    const { monde } = before;
    const after = new Parcours(monde, before.creche).eligible();
    const autre = creche(monde, { organisation: organisations.galopins.id });
    const other = new Parcours(monde, autre).eligible();
    const none = new Parcours(monde, before.creche, { voeux: [] }).eligible();
    expect([after, other, none].map(knows)).toEqual([true, false, false]);
    other.run('marc', 'modifierVoeux', { voeux: [autre, before.creche] });
    after.run('marc', 'modifierVoeux', { voeux: [autre] });
    expect([after, other].map(knows)).toEqual([false, true]);
  });

  it('not while another crèche that it does not decide for offers a place', () => {
    const parcours = waiting().commission();
    const { monde } = parcours;
    const autre = creche(monde, { organisation: organisations.galopins.id });
    parcours.run('marc', 'modifierVoeux', { voeux: [parcours.creche, autre] });
    const there = new Parcours(monde, autre).offre();
    parcours.run('nora', 'proposerPlace', there);
    expect([parcours.value, knows(parcours)]).toEqual(['placeProposee', false]);
    parcours.run('marc', 'refuserOffre');
    expect(knows(parcours)).toBe(true);
  });

  it('rules that change while a place is held are those it is known by when it waits again', () => {
    const parcours = waiting();
    parcours.run('lise', 'proposerPlace', parcours.offre()).commission();
    parcours.run('marc', 'refuserOffre');
    expect([parcours.value, knows(parcours)]).toEqual(['listeAttente', true]);
  });

  it.each(['demande', 'contrat', 'accueil', 'retiree'])('never in %s', (etat) => {
    expect(knows((etats[etat]?.() ?? new Parcours()).commission())).toBe(false);
  });

  it('a request is told of a change of rules once, and only of what moves for it', () => {
    const parcours = waiting();
    const told = () => parcours.monde.types(parcours.id).filter((type) => type === 'voeuRevu.v1');
    parcours.commission(parcours.monde.today, 'coordinateur');
    expect(told()).toHaveLength(0);
    expect(parcours.commission() && told()).toHaveLength(1);
    expect(parcours.commission() && told()).toHaveLength(1);
  });
});
