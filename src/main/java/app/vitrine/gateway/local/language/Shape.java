package app.vitrine.gateway.local.language;

/** What an English phrase is, and so what it needs to become a sentence. */
public enum Shape {
  /** "small mountain logo on one side". */
  NOUN,
  /** "watertight". */
  ADJECTIVE,
  /** "thrown by hand". */
  PARTICIPLE,
  /** "works on a gas stove". */
  VERB,
  /** "wash by hand". */
  IMPERATIVE,
  /** "the leather darkens with use". */
  CLAUSE,
  /** "for campers". */
  PREPOSITION,
  /** "8 cm high", "about 1.1 kg". */
  MEASURE,
  /** "opening 6 cm". */
  NAMED_MEASURE,
  /** "not for the microwave". */
  NEGATION,
  /** "less when loud": clear to a reader, but not put into a sentence with safety. */
  FRAGMENT
}
