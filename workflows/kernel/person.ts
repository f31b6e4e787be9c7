// A person as a decision may know them: by name and number, each absent once it is destroyed.

export interface Person {
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly contacts: { readonly telephone: string | null } | null;
}
