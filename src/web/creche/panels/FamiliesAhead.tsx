// Families whose half-days to come are suspended: nearer than anything that the label asks for.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayFamiliesAhead } from '../touched/sayTouched.ts';

interface Props {
  readonly step: ReactNode;
  readonly otherwise: ReactNode;
}

export function FamiliesAhead({ step, otherwise }: Props) {
  const { view, today } = useCase();
  const { data } = useQuery({ ...suspendedPlacesQuery(view.id), retry: false });
  const words = sayFamiliesAhead(data?.touched ?? [], today);
  if (words === null) return otherwise;
  const show = () => {
    const panel = document.getElementById('a-accueillir-ailleurs');
    panel?.scrollIntoView({ block: 'start' });
    panel?.setAttribute('tabindex', '-1');
    panel?.focus({ preventScroll: true });
  };
  return (
    <>
      <section className="carte pas pas-moi" aria-labelledby="familles-avant">
        <h2 id="familles-avant" className="pas-titre">
          <span className="pas-qui">À vous</span> {words.title}
        </h2>
        <p className="pas-pourquoi">{words.why}</p>
        <Button size="md" variant={step === null ? 'filled' : 'default'} onClick={show}>
          Voir les familles
        </Button>
      </section>
      {step}
    </>
  );
}
