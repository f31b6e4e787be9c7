// The demonstration's accounts, one a role: a press fills the two fields.
import { UnstyledButton } from '@mantine/core';
import type { Health } from '../../contract/health.ts';
import type { Credentials } from './SignInForm.tsx';

interface Props {
  readonly accounts: Health['comptes'];
  readonly onPick: (credentials: Credentials) => void;
}

export function DemonstrationAccounts({ accounts, onPick }: Props) {
  return (
    <section className="comptes" aria-labelledby="comptes-titre">
      <h2 id="comptes-titre" className="titre-section">
        Comptes de la démonstration
      </h2>
      <p className="discret comptes-aide">Personnes inventées. Choisissez qui vous êtes&nbsp;:</p>
      <ul className="sans-puces comptes-liste">
        {accounts.map((account) => (
          <li key={account.courriel}>
            <UnstyledButton
              className="compte"
              onClick={() => onPick({ courriel: account.courriel, motDePasse: account.motDePasse })}
            >
              <span className="compte-tete">
                <strong>{account.nom}</strong>
                <span className="discret">{account.role}</span>
              </span>
              <span className="compte-essai discret">{account.quoiEssayer}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
