package app.vitrine.gateway.local.copy;

/** How far a text has come: whether the product was named, and who the last sentence spoke of. */
final class Telling {
  private static final int LONGEST = 30;
  private static final int LONGEST_IN_POST = 21;

  private boolean named;
  private boolean nounLast;
  private int youGets;
  private int suits;
  private int longest = LONGEST;

  /** A text that has not named the product yet. */
  static Telling fresh() {
    return new Telling();
  }

  /** A text whose frame has just named the product. */
  static Telling named() {
    Telling telling = new Telling();
    telling.nameSaid();
    return telling;
  }

  /** The same text, in the short sentences of a post. */
  Telling inPost() {
    longest = LONGEST_IN_POST;
    return this;
  }

  /** Most words in a sentence that joins several statements. */
  int longestSentence() {
    return longest;
  }

  /** Whether "suits" was not said yet. */
  boolean suitsFirst() {
    return suits++ == 0;
  }

  boolean isNamed() {
    return named;
  }

  /** The product was called by its full name; a pronoun may follow. */
  void nameSaid() {
    named = true;
    nounLast = true;
  }

  /** Another subject was spoken of; the next sentence names the product's noun. */
  void otherSubject() {
    nounLast = false;
  }

  /** Whether the next sentence says "it"; sentences alternate between noun and pronoun. */
  boolean pronounNext() {
    boolean pronoun = nounLast;
    nounLast = !nounLast;
    return pronoun;
  }

  /** Whether a sentence may begin with "You get", once in a text. */
  boolean youGet() {
    return youGets++ == 0;
  }
}
