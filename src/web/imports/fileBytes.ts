// A file that somebody chose, as an import sends it: its bytes in base64, never its name.
import { MOST_BYTES } from '../../contract/imports.ts';

export async function fileBytes(file: File): Promise<string> {
  if (file.size > MOST_BYTES) {
    throw new Error('Ce fichier est trop gros\u00a0: 180 ko au plus. Faites-en plusieurs.');
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
