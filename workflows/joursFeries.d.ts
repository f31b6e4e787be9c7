// The types that @socialgouv/jours-feries does not bring: French holidays of a year, by name.
declare module '@socialgouv/jours-feries' {
  /** Dates are local midnights of the machine's own zone. */
  export default function joursFeries(year: number): { readonly [name: string]: Date };
}
