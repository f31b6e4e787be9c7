// How each fact of a request is told in the thread; forgetting one does not compile.
import type { AvipFactType } from '../../../workflows/crecheAvip/facts.ts';
import type { TellFact } from '../case/timeline/tell.ts';
import { accueilTellings } from './accueilTellings.tsx';
import { contratTellings } from './contratTellings.tsx';
import { demandeTellings } from './demandeTellings.tsx';
import { sortieTellings } from './sortieTellings.tsx';

export const tellings: Record<AvipFactType, TellFact> = {
  ...demandeTellings,
  ...contratTellings,
  ...accueilTellings,
  ...sortieTellings,
};
