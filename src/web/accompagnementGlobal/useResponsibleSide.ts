// The seat that the viewer answers for, as the responsable of its organisation.
import { useCase } from '../case/caseContext.ts';

export function useResponsibleSide(): 'emploi' | 'social' {
  return useCase().view.qualites.includes('responsableSocial') ? 'social' : 'emploi';
}
