// The first page: what Tandem is in one sentence, two fields, and the demonstration's accounts when there are some.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '../../contract/session.ts';
import { healthQuery } from '../api/queries.ts';
import { DemonstrationBanner } from '../shell/DemonstrationBanner.tsx';
import { Logo } from '../shell/Logo.tsx';
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx';
import { type Credentials, SignInForm } from './SignInForm.tsx';
import './session.css';

interface Props {
  readonly onSignedIn: (session: Session) => void;
}

export function SignInPage({ onSignedIn }: Props) {
  const { data: health } = useQuery(healthQuery);
  const [credentials, setCredentials] = useState<Credentials>({ courriel: '', motDePasse: '' });
  const accounts = health?.comptes ?? [];

  return (
    <>
      <title>Connexion – Tandem</title>
      {health?.demonstration && <DemonstrationBanner />}
      <main className="connexion">
        <section className="connexion-carte carte" aria-labelledby="connexion-titre">
          <Logo />
          <h1 id="connexion-titre" className="connexion-titre">
            Une personne, deux professionnels, une même situation.
          </h1>
          <p className="discret connexion-sous-titre">
            France Travail et la Maison départementale des solidarités, sur le même dossier.
          </p>
          <SignInForm value={credentials} onChange={setCredentials} onSignedIn={onSignedIn} />
        </section>
        {accounts.length > 0 && (
          <DemonstrationAccounts accounts={accounts} onPick={setCredentials} />
        )}
      </main>
    </>
  );
}
