// npm start: the demonstration, on this machine alone, with invented people.
import { demoAccounts, loadDemo } from '../db/demo/load.ts';
import { hashPassword } from './auth/passwords.ts';
import { readDemonstration } from './config.ts';
import { openDemonstration } from './demonstration.ts';
import type { Clock } from './engine/ports.ts';
import { builtScreens, serve, startEngine, stopOnSignals } from './serving.ts';
import { whyNotStarted } from './startFailure.ts';
import { systemClock } from './systemClock.ts';

async function start(): Promise<void> {
  const config = readDemonstration();
  const store = await openDemonstration(config.DATABASE_URL);
  if ((await store.log.streams('agent/')).length === 0) {
    console.log('Base vide : les données de démonstration se chargent…');
    const engineOn = (clock: Clock) => startEngine(store, clock);
    await loadDemo({ store, engineOn, hashPassword, now: systemClock.now() });
  }
  const serving = await serve({
    store,
    port: config.PORT,
    host: '127.0.0.1',
    home: 'loopback',
    trustedProxies: [],
    webRoot: builtScreens,
    accounts: demoAccounts,
    writeRequest: () => undefined,
    writeFailure: (line) => console.error(line),
  });
  stopOnSignals(serving, (sentence) => console.log(sentence));
  console.log(welcome(serving.port));
}

function welcome(port: number): string {
  const width = Math.max(...demoAccounts.map(({ courriel }) => courriel.length));
  const accounts = demoAccounts.map(
    ({ courriel, nom, role }) => `    ${courriel.padEnd(width)}  ${nom} (${role})`,
  );
  const address = `http://127.0.0.1:${port}`;
  return `
  Tandem, démonstration : ${address}
  Personnes, agents et situations inventés. Rien n’est envoyé ailleurs.

  Comptes, tous avec le mot de passe « ${demoAccounts[0]?.motDePasse ?? ''} » :
${accounts.join('\n')}

  À essayer d’abord :
    1. Ouvrez ${address} dans deux navigateurs (ou une fenêtre privée) : le conseiller dans l’un,
       le travailleur social dans l’autre.
    2. « Ma journée » : prenez la première situation qui vous attend, faites la prochaine étape ; l’autre la voit aussitôt.
    3. Connectez-vous en auditeur et rejouez une situation, fait après fait.
    L’API s’essaie sur ${address}/api/docs. Ctrl C arrête tout.
`;
}

start().catch((error: unknown) => {
  console.error(whyNotStarted(error));
  process.exitCode = 1;
});
