package app.vitrine.cli.command;

import app.vitrine.cli.ListedPackage;
import app.vitrine.cli.Workbench;
import app.vitrine.domain.error.VitrineException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the package a person means by a workflow id, a UUID, or enough of its beginning. */
final class PackageIds {
  private static final String PREFIX = "wf-";
  private static final int SHORTEST = 4;
  private static final int SHOWN = 5;
  private static final Pattern FORM = Pattern.compile("[0-9a-f][0-9a-f-]{0,35}");
  private static final Pattern WHOLE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private PackageIds() {}

  /**
   * The id meant by {@code given}.
   *
   * @throws VitrineException {@code PKG_NOT_FOUND} when no package has such an id, {@code
   *     PKG_VALIDATION_ERROR} when it is too short or fits more than one
   */
  static UUID find(Workbench bench, String given) {
    String lower = given.strip().toLowerCase(Locale.ROOT);
    String id = lower.startsWith(PREFIX) ? lower.substring(PREFIX.length()) : lower;
    if (!id.isEmpty() && !FORM.matcher(id).matches()) {
      throw VitrineException.notFound(
          "“" + given + "” is not the id of a package.",
          "Give the id as “vitrine list” shows it, or the whole workflow id.");
    }
    if (WHOLE.matcher(id).matches()) {
      return UUID.fromString(id);
    }
    List<UUID> found =
        bench.packages().stream()
            .map(ListedPackage::id)
            .filter(each -> each.toString().startsWith(id))
            .toList();
    if (id.isEmpty() || (id.length() < SHORTEST && !found.isEmpty())) {
      throw VitrineException.unchanged(
          given.isBlank() || found.isEmpty()
              ? "“" + given + "” is too short to name a package."
              : fitting(given, found),
          "Give at least "
              + SHORTEST
              + " characters of the id after “wf-”; “vitrine list” shows every package.");
    }
    return switch (found.size()) {
      case 1 -> found.getFirst();
      case 0 ->
          throw VitrineException.notFound(
              "There is no package whose id begins with “" + given + "”.",
              "“vitrine list” shows every package.");
      default ->
          throw VitrineException.unchanged(
              fitting(given, found),
              "Give more characters of the id; “vitrine list” shows every package.");
    };
  }

  /** How many packages it could be, with the first of them. */
  private static String fitting(String given, List<UUID> found) {
    String shown =
        found.stream().limit(SHOWN).map(id -> PREFIX + id).collect(Collectors.joining(", "));
    String more = found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "";
    String count = found.size() == 1 ? "one package" : found.size() + " packages";
    return "“" + given + "” fits " + count + ": " + shown + more + ".";
  }
}
