// Says to an administrator where administration is done.
import { Code } from '@mantine/core';
import { Page } from '../shell/Page.tsx';

export function AdministrationPage() {
  return (
    <Page title="Administration">
      <div className="carte administration">
        <p>
          Les comptes, les rôles, les réglages et les vérifications se font par commande, sur le
          serveur. Rien ne s’administre depuis un écran, et un administrateur ne lit aucune
          situation.
        </p>
        <p>
          Toutes les commandes, avec leur aide&nbsp;: <Code>npm run tandem -- --help</Code>
        </p>
      </div>
    </Page>
  );
}
