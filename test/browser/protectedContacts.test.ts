// Protected contacts hunted on every screen of the router, as everyone who comes across the person.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { API } from '../../src/contract/routes.ts';
import { password } from '../support/doors.ts';
import type { Name } from '../support/partnership.ts';
import {
  bureauAgence,
  type Families,
  type Family,
  familiesOn,
} from '../support/secrecy/protege.ts';
import { type House, openDesk, openHouse } from './support/house.ts';
import { type Hunt, hunt, whereabouts } from './support/hunting.ts';

/** A desk of the CCAS, which has no seat, is nobody who comes across them. */
type Who = Exclude<Name, 'ccas'> | 'bureauAgence';
type Looks = Readonly<Record<string, readonly string[]>>;

let house: House;
let families: Families;

beforeAll(async () => {
  house = await openHouse();
  families = await familiesOn(house);
});
afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

/** The pair of both persons. */
const pair: readonly Who[] = ['claire', 'autreConseiller'];
const casesOf = ({ accompagnement, demande }: Family) => [accompagnement, demande];
const wordsOf = ({ contacts, lieux }: Family) => [...contacts, ...lieux];

/** What can be put into the address of each screen; of cases, the known ones: any other is asked for once. */
function looksOf(
  { protegee, jumelle, creches, hostedOn }: Families,
  known: readonly string[],
): Looks {
  const { accompagnement, demande } = protegee;
  const onCases = (ids: readonly string[], below: string) =>
    ids.filter((id) => known.includes(id)).map((id) => `${id}${below}`);
  const [welcoming, hosting] = creches;
  const papers = ['', '?document=diagnostic', '?document=plan'].map((one) => `/imprimer${one}`);
  const today = house.engine.today();
  const figure = encodeURIComponent(`${today.slice(0, 4)}:propositions`);
  const search = `?accompagnement=${accompagnement}`;
  return {
    '/': [''],
    '/journee': [''],
    '/equipe': [''],
    '/situations': [''],
    '/situations/$caseId': [
      ...onCases([...casesOf(protegee), ...casesOf(jumelle)], ''),
      randomUUID(),
    ],
    '/situations/$caseId/imprimer': [
      ...papers.flatMap((paper) => onCases([accompagnement], paper)),
      ...onCases([demande], '/imprimer'),
    ],
    '/situations/$caseId/lettre': onCases([demande], '/lettre'),
    '/importer': [''],
    '/proposition': [''],
    '/proposition/$draftId': [randomUUID()],
    '/demande': known.includes(accompagnement) ? ['', search] : [''],
    '/demande/$draftId': [randomUUID()],
    '/rejeu': [''],
    '/rejeu/$caseId': onCases([accompagnement, demande], ''),
    '/creches': [''],
    '/creches/$crecheId/occupation': [`${welcoming.id}/occupation`],
    '/creches/$crecheId/seance': [`${welcoming.id}/seance`],
    '/creches/$crecheId': [
      welcoming.id,
      `${welcoming.id}?vue=mois`,
      `${hosting.id}?jour=${hostedOn}`,
    ],
    '/indicateurs': [''],
    '/indicateurs/situations': [`?chiffre=${figure}`],
    '/commission': ['', `?compteRendu=${today}`],
    '/annuaire': [''],
    '/administration': [''],
  };
}

/** `/situations/$caseId/imprimer` and `…/imprimer?document=plan`: the address to go to. */
const addressOf = (route: string, look: string) => {
  const [before = '', parameter] = route.split('$');
  return parameter === undefined ? `${route}${look}` : `${before}${look}`;
};

/** As anybody signs in: the agency's desk is no name of the partnership. */
async function cookieOf(who: Who): Promise<string> {
  if (who !== 'bureauAgence') return house.cookie(who);
  const answer = await fetch(`${house.origin}${API}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ courriel: bureauAgence.courriel, motDePasse: password }),
  });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function walks(who: Who): Promise<Hunt> {
  const { page, context } = await openDesk({ ...house, cookie: await cookieOf(who) }, '/annuaire');
  const hunted = await hunt(page);
  const known = await hunted.known([families.protegee, families.jumelle].flatMap(casesOf));
  const looks = looksOf(families, known);
  expect(Object.keys(looks).sort(), 'every screen of the router').toEqual(
    [...(await hunted.routes())].sort(),
  );
  for (const [route, ways] of Object.entries(looks)) {
    for (const look of ways) {
      await hunted.visits(addressOf(route, look));
      await hunted.downloads();
      // What is printed is in the markup: paper is looked at by itself for who reads them on the screen.
      if (pair.includes(who)) await hunted.prints();
    }
  }
  await hunted.stores();
  await hunted.kept();
  await context.close();
  return hunted;
}

/** Of the person whom nothing protects: what each finds. It is what the hunt would find of the other. */
function read({ jumelle }: Families): Readonly<Record<Who, readonly string[]>> {
  const whole = wordsOf(jumelle);
  const toCall = [jumelle.telephone];
  return {
    claire: whole,
    autreConseiller: whole,
    // Has handed over and reads on; goes on following the child.
    marc: whole,
    bureau: whole,
    bureauAgence: whole,
    // The parent's contacts, for the child's request; where the pair meets them is not hers.
    olga: jumelle.contacts,
    // Where the child is, and where it is hosted: whom to call.
    lise: toCall,
    nora: toCall,
    chefAgence: [],
    chefMds: [],
    autreAssistante: [],
    auditrice: [],
    commission: [],
    lamine: [],
  };
}

/** Some five hundred screens: seconds on a machine at rest, and on a busy one as long as it takes. */
const LONG = { timeout: 300_000 };

test(
  'SECRET-12 SECRET-14 on every screen, in every file, frame and store, the pair alone is given them',
  LONG,
  async () => {
    const expected = Object.entries(read(families)) as [Who, readonly string[]][];
    const lane = async () => {
      for (let next = expected.shift(); next; next = expected.shift()) {
        const [who, theirs] = next;
        const kept = await (await walks(who)).kept();
        const twin = whereabouts(kept, wordsOf(families.jumelle));
        expect([who, [...twin.keys()].sort()]).toEqual([who, [...theirs].sort()]);
        const words = wordsOf(families.protegee);
        const met = whereabouts(kept, words);
        if (pair.includes(who)) {
          expect([who, [...met.keys()].sort()]).toEqual([who, [...words].sort()]);
          // On no paper, in no file: not even of the pair.
          const leaving = kept.filter(({ leaves }) => leaves);
          expect([who, [...whereabouts(leaving, words)]]).toEqual([who, []]);
          const ofTwin = whereabouts(leaving, wordsOf(families.jumelle));
          expect([...ofTwin.keys()], who).toContain(families.jumelle.telephone);
        } else {
          expect([who, [...met]]).toEqual([who, []]);
        }
      }
    };
    await Promise.all([lane(), lane(), lane()]);
  },
);
