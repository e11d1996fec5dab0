package app.vitrine.cli;

/**
 * One thing {@code doctor} looked at.
 *
 * @param name what was looked at, for people, such as {@code Video encoder}
 * @param found what was found, such as a version
 * @param advice what to do when it did not pass; empty when it did
 */
public record HealthCheck(String name, boolean passed, String found, String advice) {
  /** Something that is as it should be. */
  public static HealthCheck ok(String name, String found) {
    return new HealthCheck(name, true, found, "");
  }

  /** Something that is not. */
  public static HealthCheck problem(String name, String found, String advice) {
    return new HealthCheck(name, false, found, advice);
  }
}
