// A person as a decision may know them: by name and number, each absent once it is destroyed.
export interface Person {
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly contacts: {
    readonly telephone: string | null;
    readonly courriel?: string | null;
  } | null;
  readonly adresse?: {
    readonly adresse: string | null;
    readonly codePostal: string | null;
    readonly commune: string | null;
  } | null;
  /** SECRET-12. The contacts are for the pair alone. */
  readonly proteges?: boolean;
  /** SECRET-20. Those of another record of this person are. */
  readonly autreProtegee?: boolean;
  /** SECRET-18. Who has protected them, while that holds. */
  readonly gardes?: readonly Garde[];
  /** SECRET-18. The requests whose référents have. */
  readonly demandes?: readonly string[];
  /** Since which instant. */
  readonly protegesDepuis?: string | null;
  /** The record that is shown in place of this one, once two were found to be one person's. */
  readonly reunieDans?: string | null;
  /** The records in whose place this one is shown. */
  readonly accueille?: readonly string[];
  /** Of the contacts, among those of one person's records. */
  readonly rang?: number;
}

/** SECRET-18. Who protects contacts: the pair of an accompagnement, the référents of a request for a crèche place. */
export type Garde = 'binome' | 'referents';
