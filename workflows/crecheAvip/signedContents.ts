// What the three seats sign: canonical, nothing outside their common audience, under a fixed schema version.
import type { Json } from '../kernel/json.ts';
import type { AvipContents } from './contents.ts';
import type { AvipContext } from './context.ts';
import type { Contrat } from './facts/contrat.ts';

const place = ({ offre }: AvipContext): Json =>
  offre && {
    creche: offre.creche,
    debut: offre.du,
    fin: offre.au,
    demiJournees: offre.attributions.map(({ sauf: _, ...one }) => one),
  };

/** CLE-03. The place and what each undertakes. */
export function contratASigner(context: AvipContext, contrat: Contrat | null): Json {
  return { schema: 'avip.contrat.1', place: place(context), contrat };
}

export function renouvellementASigner(fin: string | null, texte: string | null): Json {
  return { schema: 'avip.renouvellement.1', fin, texte };
}

/** The content of the step that is open now, as it is now: what a signature is held against. */
export function contenuOuvert(context: AvipContext, contents: AvipContents): Json {
  switch (context.etape?.etape) {
    case 'contrat':
      return contratASigner(context, contents.contrat);
    case 'renouvellement':
      return renouvellementASigner(context.renouvellement?.fin ?? null, contents.renouvellement);
    default:
      return null;
  }
}
