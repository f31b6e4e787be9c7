// Before a closure or a lowered day is removed: the families whose place was given without those days.
import { useQuery } from '@tanstack/react-query';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { GivenBack } from './GivenBack.tsx';

export function BeforeRemoval({ sans }: { readonly sans: string }) {
  const { view } = useCase();
  const { data } = useQuery({ ...suspendedPlacesQuery(view.id, sans), enabled: sans !== '' });
  if (!data || data.aRedonner.length === 0) return null;
  return (
    <section className="touchees" aria-label="Familles à qui redonner des jours">
      <p className="touchees-titre" role="status">
        Leur place a été donnée sans ces jours. Une fois la fermeture retirée, redonnez-les leur
        depuis leur situation.
      </p>
      <GivenBack families={data.aRedonner} acts={false} />
    </section>
  );
}
