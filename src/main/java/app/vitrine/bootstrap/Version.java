package app.vitrine.bootstrap;

import java.util.Optional;

/** The program's version, as its jar says. */
final class Version {
  private Version() {}

  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
