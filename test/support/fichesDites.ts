// What was said on each case of one person's several records, and which of them stands in which: the model of AG-43 and AG-44.

/** By any name of a case. */
export class FichesDites<K> {
  private readonly last = new Map<K, { readonly at: number; readonly telephone: string }>();
  private readonly hosts = new Map<K, { readonly host: K; readonly since: number }>();
  private readonly kept = new Set<K>();
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

  /** SECRET-20. By the pair of its own case. */
  protect(one: K): void {
    this.kept.add(one);
  }

  lift(one: K): void {
    this.kept.delete(one);
  }

  protected(one: K): boolean {
    return this.kept.has(one);
  }

  own(one: K): string | undefined {
    return this.last.get(one)?.telephone;
  }

  /**
   * Of the record that is kept, until something is said on a case of one that is united with it. SECRET-20: one that is
   * protected is read alone, and by nobody else.
   */
  shown(one: K): string | undefined {
    const kept = this.hosts.get(one)?.host ?? one;
    if (this.kept.has(one)) return this.own(one);
    const first = this.kept.has(kept) ? one : kept;
    const said = [...this.last].flatMap(([name, last]) => {
      if (this.kept.has(name)) return [];
      const union = this.hosts.get(name);
      if (name === kept || (union?.host === kept && last.at > union.since)) return [last];
      return name === first ? [{ ...last, at: 0 }] : [];
    });
    return said.sort((a, b) => a.at - b.at).at(-1)?.telephone;
  }
}
