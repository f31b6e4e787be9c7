// What was said on each case of one person's several records, and which of them stands in which: the model of AG-43 and AG-44.

/** By any name of a case. */
export class FichesDites<K> {
  private readonly last = new Map<K, { readonly at: number; readonly telephone: string }>();
  private readonly hosts = new Map<K, { readonly host: K; readonly since: number }>();
  private now = 0;

  correct(one: K, telephone: string): void {
    this.now += 1;
    this.last.set(one, { at: this.now, telephone });
  }

  unite(one: K, other: K): void {
    this.now += 1;
    this.hosts.set(one, { host: this.hosts.get(other)?.host ?? other, since: this.now });
  }

  separate(one: K): void {
    this.hosts.delete(one);
  }

  own(one: K): string | undefined {
    return this.last.get(one)?.telephone;
  }

  /** Of the record that is kept, until something is said on a case of one that is united with it. */
  shown(one: K): string | undefined {
    const kept = this.hosts.get(one)?.host ?? one;
    const said = [...this.last].flatMap(([name, last]) => {
      const union = this.hosts.get(name);
      const counts = name === kept || (union?.host === kept && last.at > union.since);
      return counts ? [last] : [];
    });
    return said.sort((a, b) => a.at - b.at).at(-1)?.telephone;
  }
}
