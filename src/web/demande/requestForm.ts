// The form that the steps of a request share, and who writes it.
import { createFormContext } from '@mantine/form';
import { useMe } from '../session/session.ts';
import type { RequestDraft } from './requestDraft.ts';

export const [RequestFormProvider, useRequestFormContext, useRequestForm] =
  createFormContext<RequestDraft>();

/** AVIP-31. A crèche writes what it may know of: neither criteria nor accompagnements. */
export function useByCreche(): boolean {
  return useMe().organisation.kind === 'creche';
}
