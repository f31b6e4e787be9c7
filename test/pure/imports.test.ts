// Rule AG-75, short of the doors: a file is read as people write it, and each fault is said where it is.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/http/papers/csv.ts';
import { decode, tableOf } from '../../src/http/papers/csvTable.ts';
import { repriseOf } from '../../src/http/papers/reprise.ts';
import { agentsDe } from '../../workflows/imports/agents.ts';
import { jourEcrit } from '../../workflows/imports/jourEcrit.ts';
import { personnesDe } from '../../workflows/imports/personnes.ts';
import type { Table } from '../../workflows/imports/table.ts';
import { jour } from './support/dossier.ts';

const today = jour('2026-03-02');
const bytes = (text: string) => Buffer.from(text);

function table(content: string | Uint8Array, most = 500): Table {
  const read = tableOf(typeof content === 'string' ? bytes(content) : content, most);
  if ('illisible' in read) throw new Error(read.illisible);
  return read;
}
const personnes = (text: string | Uint8Array) => personnesDe(table(text), today);
const illisible = (text: string, most = 500) => {
  const read = tableOf(bytes(text), most);
  return 'illisible' in read ? read.illisible : null;
};

describe('a file of lines', () => {
  const expected = { prenom: 'Zoé', nom: 'Édou', commune: 'Le Creusot' };
  const text = 'Prénom;Nom;Commune\r\nZoé;Édou;Le Creusot\r\n';

  it('AG-75 is UTF-8 with its mark or without, or Windows-1252', () => {
    expect(decode(bytes(`\ufeff${text}`))).toBe(text);
    for (const content of [bytes(text), bytes(`\ufeff${text}`), Buffer.from(text, 'latin1')]) {
      expect(personnes(content).lisibles[0]?.personne).toMatchObject({
        prenom: expected.prenom,
        nom: expected.nom,
        adresse: { commune: expected.commune },
      });
    }
  });

  it('AG-75 separates by semicolons, commas or tabs, whatever its cells hold', () => {
    for (const one of [';', ',', '\t']) {
      const content = `Prénom${one}Nom${one}Ville\n"A;b,c"${one}"D ""E"""${one}Autun`;
      expect(personnes(content).lisibles[0]?.personne).toMatchObject({
        prenom: 'A;b,c',
        nom: 'D "E"',
      });
    }
  });

  it('AG-75 names a line by where it begins, empty lines and texts of several lines counted', () => {
    const content = 'Prénom;Nom;Commune\n\n"Jo\nseph";Un;Autun\n;Deux;Autun\n\n;Trois;Autun';
    expect(personnes(content).fautives.map(({ ligne }) => ligne)).toEqual([5, 7]);
    expect(personnes(content).lisibles[0]).toMatchObject({ ligne: 3 });
  });

  it('AG-75 says a word under no heading as a fault of its line, again when it is sent back; an empty cell is nothing', () => {
    const read = personnes('Nom;Prénom;Commune\nÉdou;Zoé;Autun;;\nUn;Jo;Le Creusot;71200');
    expect(read.lisibles.map(({ ligne }) => ligne)).toEqual([2]);
    expect(read.fautives).toEqual([
      { ligne: 3, fautes: [{ colonne: null, message: expect.stringContaining('aucun titre') }] },
    ]);
    const sent = table('Nom;Prénom;Commune\nUn;Jo;Le Creusot;71200');
    const back = repriseOf(sent, personnesDe(sent, today).fautives);
    expect(personnes(back).fautives).toHaveLength(1);
    const agents = 'Prénom;Nom;Courriel;Organisation;Rôles\nZoé;Un;z@e.fr;MDS;travailleurSocial;71';
    const known = [{ id: 'm', nom: 'MDS' }];
    expect(agentsDe(table(agents), known).fautives[0]?.fautes[0]?.colonne).toBeNull();
  });

  it('AG-75 that is no table says why, and what to do', () => {
    expect(illisible('')).toMatch(/vide/);
    expect(illisible('Prénom;Nom\n"Zoé;Édou')).toMatch(/La ligne 2 ne se lit pas.*guillemet/);
    expect(illisible('Nom\na\nb\nc', 2)).toMatch(/3 lignes.*2 lignes au plus/);
    expect(personnesDe(table('Prénom;Ville\nZoé;Autun'), today).manquantes).toEqual(['Nom']);
  });

  it('AG-75 that is a workbook, a PDF or UTF-16 is said to be one, and how to save it', () => {
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const [content, kind] of [
      [Buffer.from([0x50, 0x4b, 3, 4, 20]), /classeur/],
      [bytes('%PDF-1.7'), /PDF/],
      [utf16, /UTF-16/],
      [utf16.subarray(2), /UTF-16/],
    ] as const) {
      const read = tableOf(content, 500);
      const said = 'illisible' in read ? read.illisible : '';
      expect(said).toMatch(kind);
      expect(said).toMatch(/Enregistrer sous, CSV UTF-8/);
    }
  });

  it('AG-75 may say its separator first; its lines keep their numbers', () => {
    for (const one of [';', '\t']) {
      const content = `sep=${one}\r\nPrénom${one}Nom${one}Ville\r\nZoé${one}Édou${one}Autun\r\n`;
      expect(personnes(content).lisibles[0]).toMatchObject({
        ligne: 3,
        personne: { prenom: 'Zoé', nom: 'Édou', adresse: { commune: 'Autun' } },
      });
    }
  });

  it('AG-75 finds its columns by what people call them, and says which are not read', () => {
    const { lisibles, nonLues } = personnes(
      'VILLE;NIR;Nom de famille;PRENOM;Né(e) le;Tel.;À corriger\nAutun;1;Édou;Zoé;1/4/1990;0600000000;x',
    );
    expect(nonLues).toEqual(['NIR']);
    expect(lisibles[0]?.personne).toMatchObject({ naissance: '1990-04-01' });
  });
});

describe('a day of birth', () => {
  it.each([
    ['12/03/1991', '1991-03-12'],
    ['1-4-1990', '1990-04-01'],
    ['01.04.1990', '1990-04-01'],
    ['1990-04-01', '1990-04-01'],
    ['1er avril 1990', '1990-04-01'],
    ['12 févr. 1990', '1990-02-12'],
    ['3 Août 2001', '2001-08-03'],
  ])('AG-75 is read as it is written: %s', (text, expected) => {
    expect(jourEcrit(text)).toBe(expected);
  });

  it.each(['12/03/91', '31/02/1990', '13/13/1990', '1990', 'hier', '5 jui 1990', '33309'])(
    'AG-75 is not guessed: %s',
    (text) => expect(jourEcrit(text)).toBeNull(),
  );
});

describe('a line of somebody', () => {
  const columns = 'Prénom;Nom;Naissance;Téléphone;Courriel;Code postal;Commune\n';
  const line = (text: string) => personnes(columns + text);

  it('AG-75 gets back what a spreadsheet took: zeros of numbers, apostrophes', () => {
    const { lisibles } = line(
      "'-Zoé;Édou;;612345678;;1000;Bourg\nLéo;Édou;;+33 (0)6.12.34.56.78;;;Bourg",
    );
    expect(lisibles[0]?.personne).toMatchObject({
      prenom: '-Zoé',
      contacts: { telephone: '0612345678' },
      adresse: { codePostal: '01000' },
    });
    expect(lisibles[1]?.personne.contacts.telephone).toBe('+33 6 12 34 56 78');
  });

  it('AG-75 says every fault at once, by its column, with what to do', () => {
    const [faulty] = line(';Édou;12/03/91;abc;zoe@;123;').fautives;
    expect(faulty?.ligne).toBe(2);
    const columns_ = faulty?.fautes.map(({ colonne }) => colonne);
    expect(columns_?.sort()).toEqual(
      ['Code postal', 'Commune', 'Courriel', 'Date de naissance', 'Prénom', 'Téléphone'].sort(),
    );
    for (const { message } of faulty?.fautes ?? []) expect(message).toMatch(/^Écrivez .+\.$/);
    expect(line('Zoé;Édou;12/03/2031;;;;Autun').fautives[0]?.fautes[0]?.message).toMatch(/année/);
    expect(line('Zoé\u0000;Édou;;;;;Autun').fautives).toHaveLength(1);
  });

  it('AG-76 the same line twice is refused, the same name twice is said', () => {
    const { lisibles, fautives } = line(
      [
        'Zoé;Édou;12/03/1991;;;;Autun',
        'Zoe;EDOU;;;;;Le Creusot',
        'Zoé;Édou;01/01/1970;;;;Autun',
        'Zoé;Édou;12/03/1991;;;;Autun',
      ].join('\n'),
    );
    expect(lisibles.map(({ ligne, memeNomQue }) => [ligne, memeNomQue])).toEqual([
      [2, null],
      [3, 2],
      [4, 3],
    ]);
    expect(fautives).toMatchObject([{ ligne: 5, fautes: [{ colonne: null }] }]);
  });

  it('AG-40 says that the person accepts to be looked up by a day and a manner, both or neither', () => {
    const accepted =
      'Prénom;Nom;Commune;Vérification acceptée le;VERIFICATION ACCEPTEE (papier ou oral)\n';
    const read = (le: string, mode: string) => {
      const { lisibles, fautives } = personnes(`${accepted}Zoé;Édou;Autun;${le};${mode}`);
      return lisibles[0]?.accord ?? fautives[0]?.fautes.map(({ colonne }) => colonne) ?? null;
    };
    const donneLe = '2026-01-02';
    for (const mode of ['oral', 'Oral', 'De vive voix', 'vive voix']) {
      expect(read('02/01/2026', mode)).toEqual({ donneLe, mode: 'oral' });
    }
    for (const mode of ['papier', 'Sur papier']) {
      expect(read('2 janvier 2026', mode)).toEqual({ donneLe, mode: 'papier' });
    }
    expect(read('', '')).toBeNull();
    const [day, manner] = ['Vérification acceptée le', 'Vérification acceptée (papier ou oral)'];
    expect(read('02/01/2026', '')).toEqual([manner]);
    expect(read('', 'oral')).toEqual([day]);
    for (const le of ['02/01/9999', '02/01/0001', '02/01/2010', 'oui']) {
      expect(read(le, 'oral')).toEqual([day]);
    }
    expect(read('oui', 'oui')).toEqual([day, manner]);
  });

  it('AG-75 lines that are given back are read again, neutralised cells too', () => {
    const given = csvOf([
      {
        nom: 'x',
        entetes: ['Ligne', 'À corriger', 'Prénom', 'Nom', 'Commune'],
        lignes: [[7, 'Prénom', '=Zoé', 'Édou; la "grande"', 'Autun']],
      },
    ]);
    const { lisibles, nonLues } = personnes(given);
    expect(nonLues).toEqual([]);
    expect(lisibles[0]?.personne).toMatchObject({ prenom: '=Zoé', nom: 'Édou; la "grande"' });
  });

  it.each(['＝Zoé', '  -Zoé', '\t@Zoé', '"=Zoé', '+Zoé'])(
    'AG-75 a name that a spreadsheet might reckon comes back as it was: %j',
    (prenom) => {
      const entetes = ['Prénom', 'Nom', 'Téléphone', 'Commune'];
      const lignes = [[prenom, 'Édou', '+33 6 12 34 56 78', 'Autun']];
      const { lisibles } = personnes(csvOf([{ nom: 'x', entetes, lignes }]));
      expect(lisibles[0]?.personne).toMatchObject({
        prenom: prenom.trim(),
        contacts: { telephone: '+33 6 12 34 56 78' },
      });
    },
  );
});

describe('a line of an agent', () => {
  const organisations = [
    { id: 'a', nom: 'Agence inventée' },
    { id: 'm', nom: 'MDS inventée' },
  ];
  const agents = (lines: string) =>
    agentsDe(table(`Prénom,Nom,Mail,Structure,Rôle\n${lines}`), organisations);

  it('AG-75 names an organisation that exists and roles as people say them', () => {
    const { lisibles, fautives } = agents(
      [
        'Ada,Un,ada@exemple.invalid,mds INVENTEE,"Travailleuse sociale, responsable"',
        'Bob,Deux,bob@exemple.invalid,Autre,conseiller',
        'Cléo,Trois,cleo,Agence inventée,chef',
        'Dan,Quatre,ADA@exemple.invalid,Agence inventée,conseillère',
      ].join('\n'),
    );
    expect(lisibles).toMatchObject([
      { ligne: 2, organisation: 'm', roles: ['travailleurSocial', 'responsable'] },
    ]);
    expect(
      fautives.map(({ ligne, fautes }) => [ligne, ...fautes.map((one) => one.colonne)]),
    ).toEqual([
      [3, 'Organisation'],
      [4, 'Courriel', 'Rôles'],
      [5, 'Courriel'],
    ]);
  });
});

it('AG-75 the examples of the documentation are read: one line of the people is faulty, as it says', () => {
  const file = (name: string) =>
    readFileSync(new URL(`../../docs/exemples/${name}`, import.meta.url));
  const people = personnes(file('personnes.csv'));
  expect(people.lisibles).toHaveLength(5);
  expect(people.lisibles.at(-1)?.memeNomQue).toBe(5);
  expect(people.fautives).toMatchObject([{ ligne: 7 }]);
  expect(table(file('agents.csv')).lignes).toHaveLength(2);
});
