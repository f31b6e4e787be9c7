// serve: Tandem in production, behind a proxy that speaks https.

import { readProduction } from '../../config.ts';
import { lineWriter } from '../../lineWriter.ts';
import { parseMasterKey } from '../../masterKey.ts';
import { builtScreens, serve, stopOnSignals } from '../../serving.ts';
import { openStore } from '../../store/open.ts';
import type { CliCommand } from '../command.ts';
import { environment } from '../opening.ts';

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'Lance Tandem en production.',
  details: `${environment}
  TANDEM_ORIGIN       l’adresse publique, en https : https://tandem.exemple.fr
  PORT                3000 si rien n’est dit
  TANDEM_HOST         127.0.0.1 si rien n’est dit
  TANDEM_TRUSTED_PROXIES  adresses des proxys crus sur parole (X-Forwarded-For), séparées par des virgules ; loopback sinon
  TANDEM_RDV_SECRETS  ORGANISATION=SECRET, séparés par des espaces : ce avec quoi RDV Service Public signe ce qu’il
                      annonce à https://…/api/bridges/rdv-service-public/ORGANISATION

Une ligne JSON par demande sur la sortie, sans nom ni contenu. SIGTERM finit ce qui est en cours et rend 0.
Une base de démonstration est refusée, et jamais un magasin de clés neuf n’est fait pour un ancien journal.
La première fois : create-master-key, migrate, create-organisation, create-admin, puis serve.`,
  options: {},
  async run() {
    const config = readProduction();
    // The screens are built when they are not there yet, or older than what they are made of.
    await import('../buildWeb.ts');
    const store = await openStore({
      databaseUrl: config.DATABASE_URL,
      keysUrl: config.TANDEM_KEYS_URL,
      masterKey: parseMasterKey(config.TANDEM_MASTER_KEY),
      purpose: 'production',
    });
    const serving = await serve({
      store,
      port: config.PORT,
      host: config.TANDEM_HOST,
      home: { origin: config.TANDEM_ORIGIN },
      trustedProxies: config.TANDEM_TRUSTED_PROXIES,
      rdvSecrets: config.TANDEM_RDV_SECRETS,
      webRoot: builtScreens,
      accounts: [],
      writeRequest: lineWriter((text) => process.stdout.write(text)),
      writeFailure: (line) => process.stderr.write(`${line}\n`),
    });
    stopOnSignals(serving, (sentence) => console.error(sentence));
    console.error(
      `Tandem écoute sur ${config.TANDEM_HOST}:${serving.port} pour ${config.TANDEM_ORIGIN}`,
    );
    // The signals end the process.
    return new Promise<number>(() => undefined);
  },
};
