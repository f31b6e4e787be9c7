// The form that the steps of a request share, and who writes it.
import { createFormContext } from '@mantine/form';
import { useMe } from '../session/session.ts';
import type { Author } from './requestData.ts';
import type { RequestDraft } from './requestDraft.ts';

export const [RequestFormProvider, useRequestFormContext, useRequestForm] =
  createFormContext<RequestDraft>();

export function useAuthor(): Author {
  const { organisation, roles } = useMe();
  if (organisation.kind === 'creche') return 'creche';
  return roles.includes('coordinateur') ? 'coordinateur' : 'autre';
}

/** AVIP-31. A crèche writes what it may know of: neither criteria nor accompagnements. */
export function useByCreche(): boolean {
  return useAuthor() === 'creche';
}
