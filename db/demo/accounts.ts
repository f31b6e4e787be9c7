// The accounts of the demonstration: who to sign in as, and what to try first.
import { type AgentName, agents, courrielDe, type Ids, organisations } from './partnership.ts';

export interface DemoAccount {
  readonly courriel: string;
  readonly nom: string;
  /** In French, as it is said. */
  readonly role: string;
  readonly organisation: string;
  readonly quoiEssayer: string;
}

interface Invitation {
  readonly role: string;
  readonly quoiEssayer: string;
}

const conseiller = 'Conseiller France Travail';
const conseillere = 'Conseillère France Travail';
const assistante = 'Travailleuse sociale de la MDS';

/** The main pair first, then one account a role, then their colleagues. */
const invitations: readonly (readonly [AgentName, Invitation])[] = [
  [
    'marc',
    {
      role: conseiller,
      quoiEssayer:
        'Ma journée : confirmer ce que Claire propose, reprendre un contact en retard, noter le rendez-vous de ce matin ; la place tenue pour Naïm, qui redevient libre d’un jour à l’autre.',
    },
  ],
  [
    'claire',
    {
      role: assistante,
      quoiEssayer:
        'Dans un second navigateur : confirmer la validation proposée par Marc, écrire une note et la voir arriver chez lui ; donner la dernière clé de Gwendoline, qui a signé à trois ; revoir le plan de Farid, dont la fille est entrée en crèche.',
    },
  ],
  [
    'sophie',
    {
      role: 'Responsable à France Travail',
      quoiEssayer:
        'Mon équipe : désigner un binôme qui attend depuis plus de huit jours ; un portefeuille bientôt plein.',
    },
  ],
  [
    'helene',
    {
      role: 'Responsable à la MDS',
      quoiEssayer:
        'Mon équipe : le congé de Claire, dit à l’avance ; remplacer une absente sur toutes ses situations d’un coup.',
    },
  ],
  [
    'maelle',
    {
      role: 'Référente familles',
      quoiEssayer:
        'Signer le contrat de Jade, dire à une famille la journée abaissée de demain, proposer ce qui est libre.',
    },
  ],
  [
    'rosalie',
    {
      role: 'Gestionnaire de crèche',
      quoiEssayer:
        'Accorder l’accueil ponctuel demandé pour demain, répondre au changement d’heures de Rose ; le label finit bientôt.',
    },
  ],
  [
    'beatrice',
    {
      role: 'Coordinatrice AVIP',
      quoiEssayer:
        'Voir les deux crèches d’un coup, comprendre le rang de chaque demande, renouveler un label, se prononcer sur une éligibilité.',
    },
  ],
  [
    'lamia',
    {
      role: 'Référente RSA',
      quoiEssayer:
        'Suivre des familles sur la liste d’attente ; intervenante associée auprès d’Awa : ne lire que ce que le binôme lui adresse, et lui répondre.',
    },
  ],
  [
    'agnes',
    {
      role: 'Auditrice',
      quoiEssayer: 'Rejouer une situation fait après fait, contenus fermés.',
    },
  ],
  [
    'philippe',
    {
      role: 'Membre de la commission (MDS)',
      quoiEssayer:
        'Tenir la séance : lire et décider les accompagnements que deux binômes lui ont envoyés, imprimer le compte rendu ; donner les places du Petit Terril, où la commission décide.',
    },
  ],
  [
    'brigitte',
    {
      role: 'Secrétaire de la MDS',
      quoiEssayer:
        'Sa journée : les rendez-vous d’aujourd’hui, un message à transmettre à Claire ; déplacer un rendez-vous, mettre à jour des coordonnées, sans rien lire du fond.',
    },
  ],
  [
    'sabine',
    {
      role: 'Secrétaire de France Travail',
      quoiEssayer:
        'Fixer un rendez-vous pour Marc, noter un appel sans réponse, laisser un message : l’agenda de son côté, rien d’autre.',
    },
  ],
  [
    'sylvie',
    {
      role: 'Agente du CCAS',
      quoiEssayer:
        'Vérifier qu’une organisation sans place dans une situation ne sait pas qu’elle existe.',
    },
  ],
  [
    'remi',
    {
      role: 'Administrateur',
      quoiEssayer: 'Vérifier qu’administrer ne donne à lire aucune situation.',
    },
  ],
  [
    'nadia',
    {
      role: conseillere,
      quoiEssayer:
        'Une sortie à laquelle Julien a objecté, un bilan à faire, deux absences de suite.',
    },
  ],
  ['olivier', { role: conseiller, quoiEssayer: 'Travailler avec une suppléante de la MDS.' }],
  [
    'julien',
    {
      role: 'Travailleur social de la MDS',
      quoiEssayer: 'Finir un diagnostic et proposer sa validation.',
    },
  ],
  ['ines', { role: assistante, quoiEssayer: 'Revenir d’absence : Mathilde la supplée.' }],
  [
    'baptiste',
    {
      role: 'Gestionnaire de crèche',
      quoiEssayer: 'Proposer la même demi-journée que Maëlle, dans deux navigateurs.',
    },
  ],
  ['mathilde', { role: assistante, quoiEssayer: 'Confirmer une étape « par suppléance » d’Inès.' }],
  [
    'adele',
    {
      role: 'Travailleuse sociale d’une autre MDS',
      quoiEssayer:
        'Prendre le relais de Servane, qui emménage près du canal, ou le décliner : lire ce qui suit et ce qui reste à la MDS du Puits-Vert.',
    },
  ],
  [
    'corentin',
    {
      role: 'Responsable d’une autre MDS',
      quoiEssayer: 'Ne rien savoir de Servane, puis en répondre dès qu’Adèle a pris le relais.',
    },
  ],
  [
    'yasmine',
    {
      role: 'Conseillère d’une autre agence',
      quoiEssayer:
        'Recevoir un relais que Marc, Nadia ou Olivier lui propose, avec l’accord de la personne.',
    },
  ],
  [
    'bertrand',
    {
      role: 'Responsable d’une autre agence',
      quoiEssayer: 'Répondre des situations que son agence a reçues, et d’aucune autre.',
    },
  ],
];

export function demoAccounts(ids: Ids): readonly (DemoAccount & { readonly agent: string })[] {
  return invitations.map(([name, invitation]) => {
    const { prenom, nom, organisation } = agents[name];
    return {
      agent: ids.agent(name),
      courriel: courrielDe({ prenom, nom }),
      nom: `${prenom} ${nom}`,
      organisation: organisations[organisation].nom,
      ...invitation,
    };
  });
}
