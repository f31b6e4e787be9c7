// The drafts I left: each leads back to where I was writing.
import { Link } from '@tanstack/react-router';
import type { Agenda } from '../../contract/agenda.ts';
import { sayMoment } from '../dates/frenchDates.ts';
import { REQUEST_DRAFT } from '../demande/requestDraft.ts';
import { useEntretien } from '../privacy/entretien.tsx';
import { PROPOSAL_DRAFT } from '../proposal/proposalDraft.ts';
import { SELECTION_DRAFT } from '../team/useSelection.ts';
import { typeset } from '../texts/typeset.ts';

interface Props {
  readonly drafts: Agenda['drafts'];
  readonly today: string;
  /** Why there is none; null when the list then goes unsaid. */
  readonly empty: string | null;
}

export function DraftLines({ drafts, today, empty }: Props) {
  if (drafts.length === 0 && empty === null) return null;
  return (
    <section className="jour-liste" aria-labelledby="brouillons">
      <h2 id="brouillons" className="jour-titre">
        Brouillons
        {drafts.length > 0 && <span className="jour-compte chiffres">{drafts.length}</span>}
      </h2>
      {drafts.length === 0 ? (
        <p className="discret jour-vide">{empty}</p>
      ) : (
        <ul className="sans-puces">
          {drafts.map((draft) => (
            <DraftLine key={draft.id} draft={draft} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface LineProps {
  readonly draft: Agenda['drafts'][number];
  readonly today: string;
}

function DraftLine({ draft, today }: LineProps) {
  const { on } = useEntretien();
  const words = (
    <>
      {/* A draft's title may carry a name: in « mode entretien » it stays closed. */}
      <span className="jour-quoi">{on ? 'Brouillon' : typeset(draft.titre)}</span>
      <span className="discret">enregistré {sayMoment(draft.updatedAt, today)}</span>
    </>
  );
  const isProposal = draft.kind === PROPOSAL_DRAFT || draft.caseId === null;
  return (
    <li className="jour-ligne">
      {draft.kind === SELECTION_DRAFT ? (
        <Link to="/equipe" className="jour-lien">
          {words}
        </Link>
      ) : draft.kind === REQUEST_DRAFT ? (
        <Link to="/demande/$draftId" params={{ draftId: draft.id }} className="jour-lien">
          {words}
        </Link>
      ) : isProposal ? (
        <Link to="/proposition/$draftId" params={{ draftId: draft.id }} className="jour-lien">
          {words}
        </Link>
      ) : (
        <Link
          to="/situations/$caseId"
          params={{ caseId: draft.caseId ?? '' }}
          className="jour-lien"
        >
          {words}
        </Link>
      )}
    </li>
  );
}
