// What the live door is answering right now: a server that stops finishes it, and takes nothing more.

export class UnderWay {
  private readonly works = new Set<Promise<void>>();
  private stopping = false;

  /** False once the server stops: what is sent then gets no answer, and its client sends it again to who starts next. */
  get takesMore(): boolean {
    return !this.stopping;
  }

  add(work: Promise<void>): void {
    this.works.add(work);
    void work.then(() => this.works.delete(work));
  }

  async finish(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.works);
  }
}
