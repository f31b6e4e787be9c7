// Puts a request on the waiting list: nothing fits yet.
import { PlainForm } from '../../case/forms/PlainForm.tsx';

export function InscrireListeAttente() {
  return (
    <PlainForm
      type="inscrireListeAttente"
      title="Inscrire sur la liste d’attente"
      lead="Rien ne convient aujourd’hui. La demande prend son rang dans l’ordre publié, et une place lui sera proposée à son tour."
      send="Inscrire sur la liste"
      done="Demande inscrite sur la liste d’attente"
    />
  );
}
