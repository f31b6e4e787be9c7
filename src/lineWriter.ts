// Lines of a log written together, once a turn of the event loop: under load one write a line costs more than the line.

/** What a turn has left is also written when the process exits. */
export function lineWriter(write: (text: string) => void): (line: string) => void {
  let waiting = '';
  const flush = () => {
    const text = waiting;
    waiting = '';
    if (text !== '') write(text);
  };
  process.once('exit', flush);
  return (line) => {
    if (waiting === '') setImmediate(flush);
    waiting += `${line}\n`;
  };
}
