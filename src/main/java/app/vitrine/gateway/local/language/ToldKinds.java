package app.vitrine.gateway.local.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a product of a name of its own is: "Lantern Street is a board game for two". */
final class ToldKinds {
  private static final String KIND_LABEL = "Type:";

  /** "Hedgerow Dash", before "– a board game for two". */
  private static final Pattern ARTICLE = Pattern.compile("an? ");

  private final TermFinder products;

  ToldKinds(TermFinder products) {
    this.products = products;
  }

  /** The naming with the kind of thing a sentence tells; as it is where its noun ends the name. */
  Naming told(Naming naming, List<Segment> segments) {
    String name = naming.full();
    boolean known =
        naming.product() != null && name.toLowerCase(Locale.ROOT).endsWith(naming.noun());
    if (known || naming.name().isEmpty()) {
      return naming;
    }
    Stream<Naming> behind =
        naming.segment() == 0
                && segments.size() > 1
                && ARTICLE.matcher(segments.get(1).text()).lookingAt()
            ? kind(segments.get(1).text(), "a", naming)
            : Stream.empty();
    return Stream.concat(
            behind, segments.stream().map(Segment::text).flatMap(text -> told(text, name, naming)))
        .findFirst()
        .orElse(naming);
  }

  private Stream<Naming> told(String text, String name, Naming naming) {
    return Stream.of(name + " is a", "The " + name + " is a", name + " are ", KIND_LABEL)
        .flatMap(opening -> kind(text, opening, naming));
  }

  private Stream<Naming> kind(String text, String opening, Naming naming) {
    if (!text.startsWith(opening)) {
      return Stream.empty();
    }
    return products.find(text).stream()
        .filter(hit -> hit.start() > opening.length() && hit.end() <= purpose(text))
        .map(hit -> naming.ofKind(hit.concept(), text.substring(hit.start(), hit.end())));
  }

  /** Where a clause begins to say what a thing is for: "a gift for board game lovers". */
  private static int purpose(String text) {
    int purpose = text.indexOf(" for ");
    return purpose < 0 ? text.length() : purpose;
  }
}
