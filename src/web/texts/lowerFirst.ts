// A label inside a sentence begins small, and keeps its proper names: « avec France Travail ».
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
