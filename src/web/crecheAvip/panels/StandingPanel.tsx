// Where a waiting request stands: its rank on each list, why, what would change it, and the next free date.

import type { Nearby, Offers } from '../../../contract/places.ts';
import { Panel } from '../../accompagnementGlobal/panels/Panel.tsx';
import { useCase } from '../../case/caseContext.ts';
import { sayFullDay, sayShortDay } from '../../dates/frenchDates.ts';
import { typeset } from '../../texts/typeset.ts';
import { useAvipDates } from '../useAvip.ts';
import { useOffers, useOwnRank } from '../useOffers.ts';

export function StandingPanel() {
  const offers = useOffers();
  const own = useOwnRank();
  const { demandeLe } = useAvipDates();
  if (offers === undefined && own.length === 0) return null;
  return (
    <Panel id="rang" title="Où en est la demande">
      {demandeLe !== null && <p className="avip-dit">Demandée le {sayFullDay(demandeLe)}.</p>}
      <ul className="sans-puces">
        {offers?.creches.filter(isOfInterest).map((one) => (
          <Standing key={one.creche.id} one={one} />
        ))}
        {own.map(({ creche, dit }) => (
          <li key={creche.id} className="action">
            <strong>{creche.nom}</strong>
            <span className="echeance-detail">{typeset(dit)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Offer = Offers['creches'][number];

const isOfInterest = ({ nommee, rang }: Offer) => nommee || rang !== null;

function Standing({ one }: { readonly one: Offer }) {
  const { today } = useCase();
  const { creche, rang, nearby } = one;
  return (
    <li className="avip-rang">
      <strong>
        {creche.nom}
        {rang !== null && `\u00a0: ${rang.rang}${rang.rang === 1 ? 'ʳᵉ' : 'ᵉ'} sur ${rang.sur}`}
      </strong>
      {rang?.pourquoi != null && <span>{typeset(rang.pourquoi)}</span>}
      {rang?.pourMonter != null && <span className="discret">{typeset(rang.pourMonter)}</span>}
      <span className="discret">{sayNextFree(nearby, today)}</span>
    </li>
  );
}

function sayNextFree({ exacte, plusTard, enPartie }: Nearby, today: string): string {
  const whole = exacte ?? plusTard;
  if (whole !== null)
    return `Libre pour tout le besoin à partir du ${sayShortDay(whole.du, today)}.`;
  if (enPartie !== null) {
    return `Libre pour une partie du besoin à partir du ${sayShortDay(enPartie.du, today)}.`;
  }
  return 'Rien de libre qui convienne pour l’instant.';
}
