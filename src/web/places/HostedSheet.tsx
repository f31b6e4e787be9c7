// A child whom the crèche welcomes for some half-days: whom to call, and nothing of the request (AVIP-31).
import type { HostedChild } from '../../contract/hosted.ts';

export function HostedSheet({ child }: { readonly child: HostedChild }) {
  return (
    <>
      <p>
        Accueil de quelques demi-journées. La place de l’enfant, ou sa demande, se suit dans une
        autre crèche <span className="reference">{child.reference}</span>.
      </p>
      <h3 className="titre-section">Qui appeler</h3>
      <ul className="sans-puces places-fiche-liste">
        {child.contacts.map(({ nom, lien, telephone }) => (
          <li key={`${nom} ${telephone}`}>
            {nom} ({lien.label.toLowerCase()}), <a href={`tel:${telephone}`}>{telephone}</a>
          </li>
        ))}
        {child.contacts.length === 0 && (
          <li className="discret">
            Aucun contact n’a été transmis. Demandez-le à qui vous a parlé de cet accueil.
          </li>
        )}
      </ul>
    </>
  );
}
