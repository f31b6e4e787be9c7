// create-master-key: a new master key, to be kept where neither the log nor the key store is.
import { newMasterKey, writeMasterKey } from '../../masterKey.ts';
import { type CliCommand, UsageError } from '../command.ts';

export const createMasterKey: CliCommand = {
  name: 'create-master-key',
  summary: 'Écrit une nouvelle clé maîtresse sur la sortie.',
  details: `Elle s’écrit NOM:CLE : un nom choisi, deux points, 32 octets au hasard en base64url.
À garder hors des deux bases et de leurs sauvegardes, dans TANDEM_MASTER_KEY ou un fichier lisible du seul service
(TANDEM_MASTER_KEY=file:/chemin). Perdue, tout ce qui est scellé l’est pour toujours.`,
  options: { nom: { value: 'NOM', help: 'un nom, par exemple 2026-11', required: true } },
  async run(given) {
    const nom = given.text('nom');
    if (!/^[\w.-]{1,40}$/.test(nom))
      throw new UsageError('--nom : lettres, chiffres, point, tiret.');
    console.log(writeMasterKey(newMasterKey(nom)));
    return 0;
  },
};
