// The refusal of a key store that is not this log's.

/** The log and the key store do not belong together, or one of them is not what it was. */
export class StrangeKeyStore extends Error {
  override readonly name = 'StrangeKeyStore';
}
