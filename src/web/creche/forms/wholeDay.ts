// « Toute la journée », or one half of it: the empty answer is the whole day.
export const wholeDay = {
  '': 'Toute la journée',
  matin: 'Le matin',
  apresMidi: 'L’après-midi',
} as const;

export const demiOf = (chosen: string): 'matin' | 'apresMidi' | null =>
  chosen === 'matin' || chosen === 'apresMidi' ? chosen : null;
