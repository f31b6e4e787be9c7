// Step 4: everything on one page, as it will be read.
import {
  besoins,
  modesAccord,
  organismesReferents,
  situations,
  themes,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { useProposalFormContext } from './proposalForm.ts';

type Words = Readonly<Record<string, string>>;

const said = (words: Words, key: string) => words[key] ?? 'à préciser';
const all = (words: Words, keys: readonly string[]) =>
  keys.length === 0 ? 'à préciser' : keys.map((key) => said(words, key)).join(', ');

export function ReadAgain() {
  const { ouverture, demande } = useProposalFormContext().getValues();
  const { personne } = ouverture;
  const { accord } = demande;
  const rows: readonly (readonly [string, string])[] = [
    [
      'Personne',
      [`${personne.prenom} ${personne.nom}`, personne.adresse.commune].filter(Boolean).join(', '),
    ],
    ['Pourquoi', demande.motif || 'à préciser'],
    ['Besoins professionnels', all(besoins, demande.besoins)],
    ['Freins', all(themes, demande.freins)],
    ['Ressources', said(situations, demande.situation)],
    ['Organisme référent', said(organismesReferents, demande.organismeReferent)],
    [
      'Accord de la personne',
      accord.donneLe === ''
        ? 'à préciser'
        : `${said(modesAccord, accord.mode)}, le ${sayFullDay(accord.donneLe)}${
            accord.jusquAu === '' ? '' : `, jusqu’au ${sayFullDay(accord.jusquAu)}`
          }`,
    ],
    [
      'Thèmes de l’accord',
      accord.pour.length === 0 ? 'partage refusé' : all(themes, accord.themes),
    ],
  ];
  return (
    <>
      <dl className="relecture">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="proposition-note">
        À l’envoi, les responsables des deux organisations la lisent et désignent le binôme sous
        sept jours.
      </p>
    </>
  );
}
