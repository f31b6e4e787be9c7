// The words that no crèche reads anywhere: of the parent's situation, of the accompagnement, and of what a test plants.

/** AVIP-31. As words of their own, whatever their accents and capitals, and in compounds of identifiers too. */
export const secretWords =
  /\brsa\b|\bqpv\b|\bisol[ée]e?s?\b|freins?\b|diagnosti(?:c|que)|allocataire|quartier prioritaire|Secret-/i;
