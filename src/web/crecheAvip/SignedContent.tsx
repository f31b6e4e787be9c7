// What a contract or its renewal signs, laid out to be read whole before a signature.
import type { CaseView } from '../../contract/cases.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { sayFullDay } from '../dates/frenchDates.ts';
import { sayMinutes } from '../halfDays/sayAttributions.ts';
import { PlaceSigned } from './PlaceSigned.tsx';
import { readContents, readContext } from './readContents.ts';

interface Props {
  readonly step: string;
  readonly contents: CaseView['contents'];
  readonly context: CaseView['context'];
}

export function SignedContent({ step, contents, context }: Props) {
  return step === 'contrat' ? (
    <Contract contents={contents} context={context} />
  ) : (
    <Renewal contents={contents} context={context} />
  );
}

function Contract({ contents, context }: Omit<Props, 'step'>) {
  const { contrat } = readContents(contents);
  return (
    <>
      <PlaceSigned context={context} />
      {contrat !== null && (
        <section className="signe" aria-label="Ce qui est signé">
          <h3 className="signe-titre">Heures</h3>
          <p>{sayMinutes(contrat.minutesSemaine)} par semaine</p>
          <h3 className="signe-titre">La famille s’engage à</h3>
          <Prose text={contrat.engagements.famille} />
          <h3 className="signe-titre">La crèche s’engage à</h3>
          <Prose text={contrat.engagements.creche} />
          <h3 className="signe-titre">Le référent insertion s’engage à</h3>
          <Prose text={contrat.engagements.insertion} />
        </section>
      )}
    </>
  );
}

function Renewal({ contents, context }: Omit<Props, 'step'>) {
  const { renouvellement: text } = readContents(contents);
  const { renouvellement } = readContext(context);
  return (
    <section className="signe" aria-label="Ce qui est signé">
      {renouvellement !== null && (
        <dl className="signe-liste">
          <dt>Nouvelle fin de l’accueil</dt>
          <dd>{sayFullDay(renouvellement.fin)}</dd>
          <dt>Bilan</dt>
          <dd>{sayFullDay(renouvellement.bilanLe)}</dd>
        </dl>
      )}
      <h3 className="signe-titre">Ce qui est convenu</h3>
      {text !== null && <Prose text={text} />}
    </section>
  );
}
