// Keeps how to reach the person, and where they live, for the pair alone; or gives it back to the usual readers.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function FixerUsageContacts() {
  const { person } = useCase().view;
  // SECRET-20. What the référents of a crèche set is theirs to lift: the pair adds its own.
  const lifts = person.proteges === true && !person.parReferents;
  const state = useCommandForm({
    type: 'fixerUsageContacts',
    initial: { proteges: !lifts },
    done: lifts ? 'Protection levée' : 'Coordonnées protégées',
  });
  return lifts ? (
    <CommandForm
      title="Lever la protection des coordonnées"
      lead="Le téléphone, le courriel, l’adresse et la commune seront de nouveau lus par ceux qui les lisaient."
      send="Lever la protection"
      state={state}
      focus="heading"
    >
      {null}
    </CommandForm>
  ) : (
    <CommandForm
      title="Protéger les coordonnées"
      lead="Le téléphone, le courriel, l’adresse et la commune ne seront lus que du binôme, ou de vous seul avant qu’il soit nommé. Partout ailleurs, on lira qu’ils ne sont pas renseignés, et rien ne dira qu’une protection existe."
      send="Protéger"
      state={state}
      focus="heading"
    >
      <p className="discret">
        Le lieu des rendez-vous déjà fixés ne se lira plus que du binôme. Ne les écrivez pas dans
        une note, un lieu de rendez-vous ou une lettre&nbsp;: ces textes gardent leurs lecteurs. Si
        une demande de crèche a été faite sans être liée à cet accompagnement, demandez à ses
        référents d’y protéger aussi ce parent.
      </p>
    </CommandForm>
  );
}
