// How a joint step is spoken of: two members agree, or several sign.
interface KeyWords {
  readonly step: string;
  readonly awaited: string;
  readonly turned: string;
  readonly lapses: string;
  readonly lead: string;
  readonly send: string;
  readonly done: string;
  readonly objecting: string;
}

const pair: KeyWords = {
  step: 'Étape à deux',
  awaited: 'accord attendu',
  turned: 'accord donné',
  lapses: 'Sans le second accord avant la fin du',
  lead: 'Lisez ce qui suit\u00a0: votre accord porte sur ce contenu et sur rien d’autre.',
  send: 'Donner mon accord',
  done: 'votre accord est donné',
  objecting:
    'La proposition s’arrête là. Votre binôme lit votre motif, et vous reprenez le contenu ensemble.',
};

const several: KeyWords = {
  step: 'À signer',
  awaited: 'signature attendue',
  turned: 'signé',
  lapses: 'Sans toutes les signatures avant la fin du',
  lead: 'Lisez ce qui suit\u00a0: votre signature porte sur ce contenu et sur rien d’autre.',
  send: 'Signer',
  done: 'votre signature est donnée',
  objecting:
    'La proposition s’arrête là. Ceux qui signent lisent votre motif, et le contenu se reprend ensemble.',
};

/** The keys of a step say how many hands it takes. */
export function keyWordsOf({ length }: readonly unknown[]): KeyWords {
  return length === 2 ? pair : several;
}
