// What a meeting with France Travail is about, by professional need.
import type { Besoin } from '../person.ts';

export const comptesRendusParBesoin: { readonly [B in Besoin]: readonly string[] } = {
  projet: [
    'Enquête métier préparée ensemble : huit questions, deux professionnels à rencontrer.',
    'Retour d’enquête métier. Une piste écartée, une autre confirmée : c’est une bonne journée.',
    'Test d’intérêts commenté. Se retrouve dans les métiers concrets et d’équipe.',
    'Immersion découverte évoquée. L’idée plaît, reste à choisir la semaine.',
    'Nous avons dessiné le projet sur une page, avec trois marches. La première est pour lundi.',
  ],
  formation: [
    'Dossier de financement commencé, prérequis vérifiés un par un.',
    'Information collective suivie hier, retour enthousiaste et questions précises.',
    'Positionnement passé avec l’organisme : bon niveau, deux modules à renforcer.',
    'Calendrier de la formation posé sur l’agenda, transport et repas compris.',
    'L’organisme confirme une place. Convention à signer la semaine prochaine.',
  ],
  rechercheEmploi: [
    'Point sur les candidatures : cinq envoyées, une réponse. Nous préparons l’appel à l’employeur.',
    'Simulation d’entretien d’embauche. Plus à l’aise que la dernière fois, surtout sur les horaires.',
    'Nous avons appelé ensemble trois employeurs. Un rendez-vous obtenu, une vraie fierté.',
    'Lettre de motivation écrite à deux voix. Le ton est juste.',
    'Entretien passé hier, réponse sous huit jours. Débriefing à chaud, surtout des points forts.',
  ],
  experience: [
    'Convention d’immersion remplie, l’entreprise attend lundi.',
    'Retour de la semaine d’immersion : très bonne appréciation de l’équipe, envie de continuer.',
    'Proposition d’une mission de deux semaines. Acceptée.',
    'Bilan de la mission : ponctualité relevée, reconduction possible.',
  ],
  creationActivite: [
    'Premier chiffrage de l’activité, prudent et sérieux.',
    'Rendez-vous préparé avec la couveuse d’entreprises : présentation en cinq minutes, répétée deux fois.',
    'Point sur les premières commandes à l’essai. Les prix sont à revoir, la clientèle est là.',
    'Comparaison des statuts. La formule la plus simple suffira la première année.',
  ],
  maintienEmploi: [
    'Échange sur les horaires possibles avec l’employeur. Une proposition écrite part demain.',
    'Point avec l’agence d’intérim : contrat plus long envisageable.',
    'Relecture du contrat proposé, deux clauses expliquées.',
    'Nous avons préparé la rencontre avec le chef d’équipe.',
  ],
};
