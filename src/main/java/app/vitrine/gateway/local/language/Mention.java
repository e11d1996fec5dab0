package app.vitrine.gateway.local.language;

/**
 * A noun phrase by which a sentence speaks of a thing: "the new butter dish".
 *
 * @param words the phrase without its determiner and without praise
 * @param sentence which sentence of the brief it stands in, 0-based
 * @param cue what stands before it
 * @param definite whether it is "the", "our" or "this" thing and not "a" thing
 */
record Mention(Span words, int sentence, Cue cue, boolean definite) {
  /** How a sentence leads to a thing. */
  enum Cue {
    /** "This is", "I make", "introducing". */
    TOLD,
    /** "write something for", "the info on". */
    REQUEST,
    /** "for", "about", which may lead to it and to other things. */
    ABOUT,
    /** It opens its sentence: "The dish is 17 cm long". */
    SUBJECT,
    /** Another thing is before it: "in a box", "over the side". */
    BESIDE,
    NONE
  }
}
