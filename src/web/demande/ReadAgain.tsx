// The last step: everything on one page, and who will read it.
import { objectifs, rolesParents } from '../../../workflows/crecheAvip/vocabulary.ts';
import { situations, situationWords } from '../crecheAvip/fields/criteriaWords.ts';
import { useCrecheName } from '../crecheAvip/fields/useCreches.ts';
import { sayFullDay, todayInParis } from '../dates/frenchDates.ts';
import { sayRhythm } from '../halfDays/sayHalfDays.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { isExpected, writesCriteria } from './requestData.ts';
import type { RequestDraft } from './requestDraft.ts';
import { useByCreche, useRequestFormContext } from './requestForm.ts';

type Row = readonly [string, string];

const ELIGIBLE =
  'Après l’envoi, le référent insertion ou le coordinateur dit si la demande est éligible.';

const UNSAID = 'à préciser';

export function ReadAgain() {
  const draft = useRequestFormContext().getValues();
  const crecheName = useCrecheName();
  const byCreche = useByCreche();
  const wishes = draft.voeux.map(crecheName).join(', puis ');
  const rows: readonly Row[] = [
    ...childRows(draft),
    ['Crèches souhaitées', wishes === '' ? 'aucune en particulier' : wishes],
    ...(byCreche ? [] : [criteriaRow(draft)]),
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
        {draft.voeux.length === 0
          ? ELIGIBLE
          : `${ELIGIBLE} Les crèches nommées lisent ensuite le prénom, l’âge et le besoin, rien de la situation de la famille.`}
      </p>
    </>
  );
}

function childRows({ enfant, parents, accompagnement, besoin }: RequestDraft): readonly Row[] {
  const hours = besoin.minutesSemaine / 60;
  return [
    [
      'Enfant',
      enfant.naissance === ''
        ? UNSAID
        : `${enfant.prenom} ${enfant.nom}, ${isExpected(enfant, todayInParis()) ? 'à naître' : 'né ou née'} le ${sayFullDay(enfant.naissance)}`,
    ],
    [
      'Parents',
      [
        ...(accompagnement === '' ? [] : ['la personne accompagnée signe le contrat']),
        ...parents.map(
          ({ prenom, nom, role }) => `${prenom} ${nom} (${lowerFirst(rolesParents[role])})`,
        ),
      ].join('\n') || UNSAID,
    ],
    ['Demi-journées', sayRhythm(besoin.rythme)],
    ['Heures par semaine', hours === 0 ? UNSAID : `${hours.toLocaleString('fr-FR')}\u00a0h`],
    ['À partir du', besoin.debutSouhaite === '' ? UNSAID : sayFullDay(besoin.debutSouhaite)],
  ];
}

function criteriaRow(draft: RequestDraft): Row {
  const { criteres } = draft;
  const purposes: Readonly<Record<string, string>> = objectifs;
  const said = [
    purposes[criteres.objectif],
    ...situations.filter((one) => criteres[one]).map((one) => lowerFirst(situationWords[one])),
  ].filter((one) => one !== undefined);
  return ['Priorité', writesCriteria(draft, false) ? said.join(', ') : 'à renseigner plus tard'];
}
