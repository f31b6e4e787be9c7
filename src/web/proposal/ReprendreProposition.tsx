// From a case opened but not sent: back to the proposal where it was left, or begun again from what is known.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { z } from 'zod';
import type { CaseView } from '../../contract/cases.ts';
import { calls } from '../api/calls.ts';
import { useCase } from '../case/caseContext.ts';
import { emptyProposal, PROPOSAL_DRAFT } from './proposalDraft.ts';

export function ReprendreProposition() {
  const { view } = useCase();
  const { data: draftId } = useQuery({
    queryKey: ['draft-of', view.id],
    queryFn: () => findOrBegin(view),
    gcTime: 0,
  });
  if (draftId === undefined) return <Skeleton height={80} />;
  return <Navigate to="/proposition/$draftId" params={{ draftId }} />;
}

async function findOrBegin(view: CaseView): Promise<string> {
  const { drafts } = await calls.agenda();
  const known = drafts.find((one) => one.kind === PROPOSAL_DRAFT && one.caseId === view.id);
  if (known) return known.id;
  const draftId = crypto.randomUUID();
  await calls.putDraft(draftId, {
    kind: PROPOSAL_DRAFT,
    caseId: view.id,
    content: z.record(z.string(), z.json()).parse(startFrom(view)),
  });
  return draftId;
}

function startFrom({ person, seats }: CaseView) {
  const empty = emptyProposal();
  const organisation = (seat: string) =>
    seats.find((one) => one.seat === seat)?.organisation?.id ?? '';
  return {
    ...empty,
    etape: 1,
    ouverture: {
      personne: {
        prenom: person.prenom ?? '',
        nom: person.nom ?? '',
        naissance: person.naissance ?? '',
        contacts: { telephone: person.telephone ?? '', courriel: person.courriel ?? '' },
        adresse: { voie: '', codePostal: '', commune: person.commune ?? '' },
      },
      organisationEmploi: organisation('emploi'),
      organisationSocial: organisation('social'),
    },
  };
}
