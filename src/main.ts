// npm start: the demonstration, on this machine alone, with invented people.
import { readDemonstration } from './config.ts';
import type { DemonstrationAccount } from './contract/health.ts';
import { demonstrationAccounts, fillDemonstration, openDemonstration } from './demonstration.ts';
import { builtScreens, serve, stopOnSignals } from './serving.ts';
import { whyNotStarted } from './startFailure.ts';

async function start(): Promise<void> {
  const say = (sentence: string) => console.log(sentence);
  const config = readDemonstration();
  const accounts = demonstrationAccounts();
  const store = await openDemonstration(config.DATABASE_URL);
  await fillDemonstration(store, say);
  const serving = await serve({
    store,
    port: config.PORT,
    host: '127.0.0.1',
    home: 'loopback',
    trustedProxies: [],
    rdvSecrets: config.TANDEM_RDV_SECRETS,
    webRoot: builtScreens,
    accounts,
    writeRequest: () => undefined,
    writeFailure: (line) => console.error(line),
  });
  stopOnSignals(serving, say);
  say(welcome(serving.port, accounts));
}

/** One account a role: the first who has it. */
function oneARole(accounts: readonly DemonstrationAccount[]): DemonstrationAccount[] {
  return accounts.filter(
    ({ role }, index) => accounts.findIndex((other) => other.role === role) === index,
  );
}

function welcome(port: number, accounts: readonly DemonstrationAccount[]): string {
  const address = `http://127.0.0.1:${port}`;
  const lines = oneARole(accounts).flatMap(({ courriel, nom, role, organisation, quoiEssayer }) => [
    `    ${courriel}`,
    `        ${nom}, ${role} (${organisation})`,
    `        ${quoiEssayer}`,
  ]);
  return `
  Tandem, démonstration : ${address}
  Personnes, agents et situations inventés. Rien ne quitte cette machine.

  Comptes, tous avec le mot de passe  ${accounts[0]?.motDePasse ?? ''}

${lines.join('\n')}

  À essayer d’abord : ouvrez ${address} dans deux navigateurs (ou une fenêtre privée),
  le conseiller dans l’un, la travailleuse sociale dans l’autre. « Ma journée » dit ce qui attend chacun ;
  ce que fait l’un apparaît aussitôt chez l’autre. L’API s’essaie sur ${address}/api/docs

  Ctrl C arrête tout ; les données restent dans .tandem jusqu’à ce que vous supprimiez ce dossier.
`;
}

start().catch((error: unknown) => {
  console.error(whyNotStarted(error));
  process.exitCode = 1;
});
