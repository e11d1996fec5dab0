package app.vitrine.studio.desk;

/** Who sits at the desk, as their decisions and edits are signed. */
public final class Person {
  private Person() {}

  /** The name the system knows them by. */
  public static String name() {
    return System.getProperty("user.name", "studio");
  }
}
