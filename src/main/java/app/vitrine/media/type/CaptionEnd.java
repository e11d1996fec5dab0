package app.vitrine.media.type;

/** What a caption ends in. */
public enum CaptionEnd {
  /** Its last line. */
  LINE,
  /** A short rule below its last line, as a title does. */
  RULE,
  /** Its last line, what to do next, set as a button. */
  BUTTON
}
