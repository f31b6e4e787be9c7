// The facts of what is kept after the end, told.
import {
  conservationProlongee,
  eliminationVisee,
  prolongationLevee,
  situationArchivee,
  situationPurgee,
} from '../../../workflows/accompagnementGlobal/facts/conservation.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

export const conservationTellings = {
  'situationArchivee.v1': tell(situationArchivee, () => ({
    title: 'Situation archivée : seuls les responsables et l’auditeur la connaissent encore',
  })),
  'situationPurgee.v1': tell(situationPurgee, () => ({ title: 'Situation effacée' })),
  'conservationProlongee.v1': tell(conservationProlongee, ({ clear, parts: { motif } }) => ({
    title: `Conservation prolongée, à revoir avant le ${sayFullDay(clear.revoirLe)}`,
    body: motif && <Prose text={motif.motif} />,
  })),
  'prolongationLevee.v1': tell(prolongationLevee, () => ({
    title: 'La conservation n’est plus prolongée',
  })),
  'eliminationVisee.v1': tell(eliminationVisee, ({ clear, parts: { visa } }) => ({
    title: `Élimination visée par les Archives départementales le ${sayFullDay(clear.le)}`,
    body: visa && <Prose text={`Bordereau ${visa.bordereau}`} />,
  })),
} as const;
