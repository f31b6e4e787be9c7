// Says in French why Tandem does not start, and what to do; an unexpected error is shown whole.

const sentences: { readonly [name: string]: string } = {
  WrongPurpose:
    'Cette base n’est pas faite pour cela : la démonstration n’ouvre qu’une base vide ou de démonstration, la production jamais une base de démonstration.',
  StrangeKeyStore:
    'Le journal et le magasin des clés ne vont pas ensemble, ou l’un des deux manque. Rétablissez le bon magasin des clés : Tandem n’en fait jamais un neuf pour un ancien journal.',
  ForeignDatabase:
    'Cette base contient déjà autre chose que Tandem : rien n’y a été écrit. Donnez une base vide, ou celle de Tandem.',
  WrongMasterKey: 'La clé maîtresse n’est pas celle de ce magasin des clés.',
  UnknownSchema:
    'Cette base a été mise à jour par une version plus récente de Tandem. Lancez cette version-là.',
  EADDRINUSE:
    'Ce port est déjà pris : arrêtez l’autre programme, ou choisissez-en un autre avec PORT=3001.',
  EACCES:
    'Ce port demande des droits que ce compte n’a pas : choisissez-en un autre avec PORT=3000.',
  ENOENT: 'Un fichier manque. Lancé à la main ? Construisez d’abord les écrans : npm run prestart.',
};

export function whyNotStarted(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'ConfigError') return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const sentence = sentences[code];
  return sentence ? `${sentence}\n(${error.message})` : (error.stack ?? error.message);
}
