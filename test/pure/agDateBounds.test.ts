// Whatever the command of an accompagnement global, none of its dates is out of reach: a year mistyped is said, and fails nothing.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accompagnementGlobal } from '../../workflows/accompagnementGlobal/pathway.ts';
import { addDays } from '../../workflows/dates.ts';
import { Dossier } from './support/dossier.ts';
import * as parcours from './support/parcours.ts';
import { agents, idOf, organisations } from './support/partenariat.ts';

type Path = readonly string[];
const Shape = z.object({
  format: z.string().optional(),
  get properties() {
    return z.record(z.string(), Shape).optional();
  },
  get anyOf() {
    return z.array(Shape).optional();
  },
});
type Shape = z.infer<typeof Shape>;

/** Where a command's own schema asks for a day: no list to forget to complete. */
function jours({ format, properties = {}, anyOf = [] }: Shape, at: Path = []): readonly Path[] {
  return [
    ...(format === 'date' ? [at] : []),
    ...anyOf.flatMap((one) => jours(one, at)),
    ...Object.entries(properties).flatMap(([name, one]) => jours(one, [...at, name])),
  ];
}

const shapeOf = (schema: z.ZodType) => Shape.parse(z.toJSONSchema(schema, { io: 'input' }));
const dated = Object.values(accompagnementGlobal.commands).flatMap(({ type, data }) => {
  const paths = jours(shapeOf(data));
  return paths.length > 0 ? [{ type, paths, data }] : [];
});

/** What may be left out and holds a day, so that each is asked for once. */
const complements = (dossier: Dossier): { readonly [type: string]: object } => ({
  ouvrirProposition: {
    verification: { donneLe: dossier.today, mode: 'oral', autrePersonne: false },
  },
  changerCirconstances: { accord: { accordLe: dossier.today, accordMode: 'oral' } },
  proposerPassation: {
    agent: idOf('etranger'),
    vers: { organisation: organisations.autreAgence.id, accordLe: dossier.today, mode: 'oral' },
  },
  terminerSuppleance: { depuis: dossier.context.sieges.emploi.suppleance?.depuis ?? null },
  demanderCloture: {
    motif: 'renoncement',
    parole: { le: dossier.today, mode: 'oral' },
  },
  enregistrerContrat: { delaiLong: true, parcours: 'social' },
});

const donnees = (type: string, dossier: Dossier): object => ({
  ...parcours.donnees(type, dossier),
  ...complements(dossier)[type],
});

function avec(data: object, [name = '', ...rest]: Path, date: string): object {
  const inner: unknown = Object(data)[name];
  return { ...data, [name]: rest.length === 0 ? date : avec(Object(inner), rest, date) };
}

const etats: readonly (() => Dossier)[] = [
  () => new Dossier(),
  parcours.brouillon,
  parcours.ecrit,
  parcours.valide,
  parcours.actif,
  parcours.contratSigne,
  parcours.suspendu,
  parcours.bilanEcrit,
  parcours.aTrois,
  parcours.auBureau,
  parcours.archive,
  () => {
    const dossier = parcours.actif();
    return dossier.run('rachid', 'ouvrirSuppleance', parcours.donnees('ouvrirSuppleance', dossier));
  },
  () => {
    const dossier = parcours.actif();
    return dossier.run('marc', 'ajouterAction', parcours.donnees('ajouterAction', dossier));
  },
];

/** The first of our cases, and of our people, by whom this command is accepted as it stands. */
function accepted(type: string): { dossier: Dossier; name: string } | null {
  for (const make of etats) {
    const dossier = make();
    const data = donnees(type, dossier);
    const name = Object.keys(agents).find((one) => dossier.refused(one, type, data) === null);
    if (name) return { dossier, name };
  }
  return null;
}

const far = ['9999-12-31', '9999-01-01', '2060-01-01', '1899-12-31', '0001-01-01'];

describe('TEMPS-01 every date of a command is within reach', () => {
  it('asks for a day in many commands', () => {
    expect(dated.length).toBeGreaterThan(20);
  });

  it.each(dated)('$type', ({ type, paths, data: schema }) => {
    const found = accepted(type);
    if (!found) throw new Error(`${type} is accepted nowhere`);
    const { dossier, name } = found;
    for (const path of paths) {
      const born = path.at(-1) === 'naissance';
      for (const date of born ? far : [...far, '1990-01-01']) {
        const data = avec(donnees(type, dossier), path, date);
        expect([path, schema.safeParse(data).error]).toEqual([path, undefined]);
        expect([path, date, dossier.refused(name, type, data)]).not.toEqual([path, date, null]);
      }
    }
  });

  const accords = dated.filter(({ paths }) => paths.some((one) => one.at(-1) === 'accordLe'));
  it.each(accords)('AG-49 AG-36 no agreement of years ago: $type', ({ type, paths }) => {
    const found = accepted(type);
    if (!found) throw new Error(`${type} is accepted nowhere`);
    const { dossier, name } = found;
    const [path = []] = paths.filter((one) => one.at(-1) === 'accordLe');
    const on = (date: string) =>
      dossier.refused(name, type, avec(donnees(type, dossier), path, date));
    expect(on(dossier.today)).toBeNull();
    for (const days of [60, 400, 1000]) {
      expect(['avantProposition', 'accordAnterieur']).toContain(on(addDays(dossier.today, -days)));
    }
  });

  it('AG-01 nobody is proposed who is not born', () => {
    const dossier = new Dossier();
    const refused = (date: string) =>
      dossier.refused(
        'marc',
        'ouvrirProposition',
        avec(parcours.ouverture, ['personne', 'naissance'], date),
      );
    expect(refused(addDays(dossier.today, 1))).toBe('dateFuture');
    expect([refused(dossier.today), refused('1931-05-02')]).toEqual([null, null]);
  });
});
