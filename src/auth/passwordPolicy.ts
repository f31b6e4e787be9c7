// Which passwords are accepted: CNIL 2022-100, first case (80 bits of entropy by the password alone).

/** Why a password is refused, in words for the person who chooses it. */
export type PasswordFault =
  | 'tropCourt'
  | 'tropLong'
  | 'contientLAdresse'
  | 'tropRepetitif'
  | 'caractereInterdit';

export const passwordFaults: { readonly [fault in PasswordFault]: string } = {
  tropCourt:
    'Choisissez au moins 12 caractères avec majuscule, minuscule, chiffre et signe, ou 14 avec trois de ces quatre sortes, ou une phrase de 7 mots.',
  tropLong: 'Choisissez au plus 200 caractères.',
  contientLAdresse: 'Le mot de passe ne doit contenir ni votre adresse ni le nom « Tandem ».',
  tropRepetitif: 'Le mot de passe répète trop peu de caractères différents.',
  caractereInterdit: 'Le mot de passe contient un caractère qui ne peut pas être saisi partout.',
};

const classes: readonly RegExp[] = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];
const MAX_CHARACTERS = 200;
const MIN_DISTINCT = 6;
const WORDS_OF_A_PHRASE = 7;

/** The same password typed on two keyboards is one: NFC, and nothing else is changed. */
export function normalizePassword(password: string): string {
  return password.normalize('NFC');
}

/** AUTH-01 to AUTH-05: null when the password may be used. `email` is the address that it will open. */
export function findPasswordFault(password: string, email: string): PasswordFault | null {
  const text = normalizePassword(password);
  const characters = [...text];
  if (characters.length > MAX_CHARACTERS) return 'tropLong';
  if (!text.isWellFormed() || /\p{Cc}/u.test(text)) return 'caractereInterdit';
  if (!isLongEnough(text, characters.length)) return 'tropCourt';
  if (new Set(text.toLowerCase()).size < MIN_DISTINCT) return 'tropRepetitif';
  if (namesItsOwner(text, email)) return 'contientLAdresse';
  return null;
}

function isLongEnough(text: string, length: number): boolean {
  const kinds = classes.filter((kind) => kind.test(text)).length;
  if (length >= 12 && kinds === 4) return true;
  if (length >= 14 && kinds >= 3) return true;
  return countWords(text) >= WORDS_OF_A_PHRASE;
}

/** Distinct words of three letters and more: « la la la » is no phrase. */
function countWords(text: string): number {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu)).size;
}

function namesItsOwner(text: string, email: string): boolean {
  const lower = text.toLowerCase();
  const name = (email.split('@')[0] ?? '').toLowerCase();
  return lower.includes('tandem') || (name.length >= 4 && lower.includes(name));
}
