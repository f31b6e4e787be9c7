// The closed table of audiences, and the one function that says who may read what.

/** As what an agent stands towards one case at one instant. No quality at all: the case does not exist for them. */
export const qualites = [
  'emploi', // holds the seat of France Travail, or stands in for who holds it
  'social', // holds the seat of the MDS, or stands in for who holds it
  'proposant', // wrote the proposal
  'responsableEmploi',
  'responsableSocial',
  'commission',
  'receveur', // is asked to take over a seat: knows the case, and opens nothing until they accept
  'ancienEmploi', // has handed over the seat of France Travail: reads on until a day
  'ancienSocial', // has handed over the seat of the MDS: reads on until a day
  'intervenant',
  'secretariat',
  'creche', // a gestionnaire of the crèche that the case is about, or that it names
  'crecheHote', // a gestionnaire of a crèche that hosts half-days of it, its place or its request being another's
  'insertion', // holds the seat of who follows the parent: conseiller, or référent RSA
  'referentSocial', // the social worker who follows the family beside them
  'coordinateur', // coordinateur AVIP of the commune
  'administrateur',
  'partenaire', // knows that a crèche exists, as every referent of the partnership does
  'auditeur',
  'systeme', // the clock of deadlines
] as const;
export type Qualite = (typeof qualites)[number];

/** AVIP-31. As what who works at a crèche can ever stand, whatever the case: never among referents, never one of a pair. */
export const qualitesDUneCreche: readonly Qualite[] = [
  'creche',
  'proposant',
  'administrateur',
  'auditeur',
];

export const audiences = [
  'public',
  'binome',
  'emploi',
  'social',
  'instruction',
  'proposant',
  'identite',
  'contacts',
  'responsables',
  'contactsProteges',
  'contactsProtegesFamille',
  'intervenant',
  'secretariat',
  'referents',
  'creche',
  'besoin',
  'hote',
  'relais',
  'agent',
  'moiSeul',
  'systeme',
] as const;
export type Audience = (typeof audiences)[number];

/** A viewer's standing towards one case at one instant: derived from facts by the pathway (`placeOf`). */
export interface Place {
  readonly qualites: ReadonlySet<Qualite>;
  /** True until the pair is assigned: the time when responsables and commission read `instruction`. */
  readonly enInstruction: boolean;
  /** SECRET-12. No pair was named: who wrote the proposal alone keeps what is protected. */
  readonly sansBinome?: boolean;
  /** SECRET-18. No référent was named: the coordination alone keeps what is protected on the request. */
  readonly sansReferent?: boolean;
  /** SECRET-20. Ended, and another case of that person runs: how to reach them is that one's, to read and to change. */
  readonly contactsAilleurs?: boolean;
  /** SECRET-21. Of a side with no ground left to follow the person: contacts as they were known at this instant (ISO). */
  readonly contactsJusquA?: string;
  /** AG-48. The pair has put the case before the commission, which reads what is addressed to it until it decides. */
  readonly enCommission?: boolean;
  /** AG-50. Since when an associated intervenant is there (ISO instant): what was addressed to another before is not theirs. */
  readonly intervenantDepuis?: string;
  /** AG-28. The handovers that ask this viewer to take over: the word of another is not theirs. */
  readonly relais?: readonly string[];
  /** A commission that gives places reads first names: families are no more than that to it (AVIP-31). */
  readonly prenomSeul?: boolean;
}

/** Who reads what the pair reads: its members, and who has handed over, until their day. */
const pair: readonly Qualite[] = ['emploi', 'social', 'ancienEmploi', 'ancienSocial'];
/** AVIP: who follows the family. The crèche is none of them. */
const referents: readonly Qualite[] = ['insertion', 'referentSocial', 'coordinateur'];
const responsables: readonly Qualite[] = ['responsableEmploi', 'responsableSocial'];

/** SECRET-12. Who holds a seat of the pair, or stands in for them; before there is one, the author. */
const gardeDuBinome = ({ sansBinome }: Place): readonly Qualite[] =>
  sansBinome ? ['emploi', 'social', 'proposant'] : ['emploi', 'social'];

function readers(audience: Audience, place: Place): readonly Qualite[] {
  switch (audience) {
    case 'public':
      return qualites;
    case 'binome':
      return pair;
    case 'emploi':
      return ['emploi', 'ancienEmploi'];
    case 'social':
      return ['social', 'ancienSocial'];
    case 'instruction':
      if (place.enCommission) return [...pair, 'commission'];
      return place.enInstruction ? [...pair, 'proposant', ...responsables, 'commission'] : pair;
    case 'proposant': // what is answered to who wrote the proposal
      return [...pair, 'proposant'];
    case 'identite':
      return [
        ...pair,
        ...referents,
        'proposant',
        ...responsables,
        ...(place.prenomSeul ? [] : (['commission'] as const)),
        'receveur',
        'intervenant',
        'secretariat',
      ];
    case 'contacts':
      return place.enInstruction
        ? [...pair, ...referents, 'proposant', ...responsables, 'secretariat']
        : [...pair, ...referents, 'secretariat'];
    case 'responsables': // why a case is kept longer, and under which number it may be effaced
      return responsables;
    case 'contactsProteges':
      return gardeDuBinome(place);
    case 'contactsProtegesFamille': // SECRET-18: and who follows the family of the request on which it was set
      return [
        ...gardeDuBinome(place),
        ...(['insertion', 'referentSocial'] as const),
        ...(place.sansReferent ? (['coordinateur'] as const) : []),
      ];
    case 'intervenant':
      return [...pair, 'intervenant'];
    case 'secretariat':
      return [...pair, 'secretariat'];
    case 'agent': // names of colleagues: whoever meets them on a case
      return qualites;
    case 'referents':
      return referents;
    case 'creche': // everyone of the AVIP contract: what a crèche needs to welcome a child
      return [...referents, 'creche'];
    case 'besoin': // what whoever gives a place needs of a child: age, half-days, first day
      return [...referents, 'creche', 'commission'];
    case 'hote': // what whoever hosts a child for some half-days needs: first name, age, whom to call
      return ['crecheHote'];
    case 'relais': // the word of who hands a seat over, to whom they ask
      return [...pair, 'receveur'];
    case 'moiSeul': // drafts only, kept outside the log under their author's own key
    case 'systeme': // the skeleton of a command: decided again by a what-if, never read by people
      return [];
  }
}

/** How to reach somebody, and where they live. */
const pourJoindre: readonly Audience[] = [
  'contacts',
  'contactsProteges',
  'contactsProtegesFamille',
];

/** SECRET-01. The only rule of reading: screen, route, search, socket, export and replay all ask it. */
export function mayRead(audience: Audience, place: Place): boolean {
  if (place.contactsAilleurs && pourJoindre.includes(audience)) return false;
  return readers(audience, place).some((qualite) => place.qualites.has(qualite));
}

/** SECRET-02. Who has no quality may not even know that the case exists: 404, as for what is not there. */
export function mayKnow(place: Place): boolean {
  return place.qualites.size > 0;
}
