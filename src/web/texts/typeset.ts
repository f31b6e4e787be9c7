// French typography for texts that arrive while the screens run: nothing lonely at a line's end, hours as people say them. Pure.

/** The space that a line never breaks at. */
export const NO_BREAK = '\u00a0';

/** No break inside « … », nor before : ; ! ? and %, whoever wrote the text; its words stay as they were written. */
export function noBreaks(text: string): string {
  return text
    .replace(/«[ \u202f]?(?=\S)/g, `«${NO_BREAK}`)
    .replace(/(\S)[ \u202f]?»/g, `$1${NO_BREAK}»`)
    .replace(/ +([:;!?%])/g, `${NO_BREAK}$1`);
}

/** The person's own words, between guillemets that never stand alone on a line. */
export function quote(text: string): string {
  return `«${NO_BREAK}${noBreaks(text.trim())}${NO_BREAK}»`;
}

/** A label of the pathway or a sentence of the server: « Rendez-vous à 09 h 00 » is at « 9 h ». */
export function typeset(text: string): string {
  return noBreaks(
    text.replace(/\b(\d{1,2})(?: h |:)(\d{2})\b/g, (_, hour, minutes) =>
      sayHour(`${hour}:${minutes}`),
    ),
  );
}

/** « 09:30 » is « 9 h 30 », « 10:00 » is « 10 h ». */
export function sayHour(heure: string): string {
  const [hour = '', minutes = '00'] = heure.split(':');
  const whole = `${Number(hour)}${NO_BREAK}h`;
  return minutes === '00' ? whole : `${whole}${NO_BREAK}${minutes}`;
}
