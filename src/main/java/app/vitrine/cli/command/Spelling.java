package app.vitrine.cli.command;

/** How far two spellings are apart. */
final class Spelling {
  private Spelling() {}

  /**
   * The fewest letters to put in, take out or change to make one word the other (Levenshtein 1966).
   */
  static int differences(String typed, String known) {
    int[] above = new int[known.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[known.length()];
  }
}
