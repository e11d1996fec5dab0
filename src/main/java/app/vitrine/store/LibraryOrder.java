package app.vitrine.store;

/**
 * The order of a list of packages; those alike in it come newest first.
 *
 * @param ascending whether the smallest, first in the alphabet or oldest comes first
 */
public record LibraryOrder(By by, boolean ascending) {
  /** The usual order. */
  public static final LibraryOrder NEWEST_FIRST = new LibraryOrder(By.DATE, false);

  /** What packages are compared by. */
  public enum By {
    /** When the package was created. */
    DATE("createdAt"),
    /** The product's name, whatever its case. */
    TITLE("lower(title)"),
    /** The review's score; those without one last. */
    SCORE("qaScore"),
    /** What is still to be done first: waiting for a person, at work, failed, done, cancelled. */
    STATUS(
        "case status when 'approval_required' then 0 when 'running' then 1 when 'pending' then 2"
            + " when 'failed' then 3 when 'completed' then 4 else 5 end");

    private final String term;

    By(String term) {
      this.term = term;
    }
  }

  /** As a query says it. */
  String clause() {
    String direction = ascending ? " asc" : " desc";
    return by == By.DATE
        ? " order by createdAt" + direction + ", id"
        : " order by " + by.term + direction + " nulls last, createdAt desc, id";
  }
}
