package app.vitrine.media.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads wishes as the words of a {@link Guidance} table, and minds what a "not" stands before. */
final class WishReader {
  private static final Pattern BORDER =
      Pattern.compile("[.;,!\\n，。；！、]+|\\s(?:and|but)\\s|但是?", Pattern.CASE_INSENSITIVE);

  private static final String AND = "and";

  private static final Pattern CURLED_APOSTROPHE = Pattern.compile("[’‘]");

  private final Guidance table;
  private final Phrases phrases;
  private final Phrases fillers;

  WishReader(Guidance table) {
    this.table = table;
    this.phrases =
        new Phrases(
            Stream.of(
                    table.negations().stream(),
                    table.negationsAfter().stream(),
                    table.joiners().stream(),
                    table.others().stream(),
                    table.rules().stream().flatMap(WishReader::phrasesOf))
                .flatMap(list -> list)
                .toList());
    this.fillers = new Phrases(table.fillers());
  }

  private static Stream<String> phrasesOf(Guidance.Rule rule) {
    return Stream.of(rule.words(), rule.complaints(), rule.about()).flatMap(List::stream);
  }

  /**
   * A part of a wish; a limit says only how far another part may go, as "not too bright" may.
   *
   * @param goesOn whether its "not" may stand before the next part, as in "not darker and colder"
   */
  private record Part(Guidance.Heard heard, boolean limit, boolean goesOn) {}

  /** What some words may ask for. */
  private record Asked(String phrase, boolean negated) {}

  /** What a wish asks for, part by part. */
  List<Guidance.Heard> heard(String wish) {
    List<Part> parts = new ArrayList<>();
    boolean negated = false;
    for (String said : BORDER.splitWithDelimiters(wish, -1)) {
      String lower =
          CURLED_APOSTROPHE.matcher(said.strip().toLowerCase(Locale.ROOT)).replaceAll("'");
      String asked = withoutFillers(lower).strip();
      if (BORDER.matcher(said).matches()) {
        negated &= lower.equals(AND);
      } else if (!asked.isEmpty()) {
        Part part = part(said.strip(), lower, negated && isOfRule(asked));
        parts.add(part);
        negated = part.goesOn();
      }
    }
    return parts.stream()
        .filter(part -> !part.limit() || parts.stream().noneMatch(other -> limits(part, other)))
        .map(Part::heard)
        .toList();
  }

  private static boolean limits(Part limit, Part other) {
    return !other.limit()
        && limit.heard().rules().stream()
            .anyMatch(rule -> other.heard().rules().stream().anyMatch(rule::opposes));
  }

  private String withoutFillers(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Phrases.Found filler : fillers.in(text)) {
      rest.replace(filler.start(), filler.end(), " ".repeat(filler.phrase().length()));
    }
    return rest.toString();
  }

  private Part part(String said, String lower, boolean negated) {
    List<Phrases.Found> found = phrases.in(lower);
    List<Asked> asked = asked(found, negated);
    Set<String> all = new HashSet<>();
    found.forEach(each -> all.add(each.phrase()));
    Set<Guidance.Rule> meant = new LinkedHashSet<>();
    asked.stream().filter(each -> !each.negated()).forEach(each -> meant.addAll(rules(each, all)));
    List<Guidance.Rule> wanted = List.copyOf(meant);
    asked.stream()
        .filter(Asked::negated)
        .flatMap(each -> rules(each, all).stream())
        .filter(rule -> wanted.stream().noneMatch(rule::opposes))
        .forEach(meant::add);
    boolean limit = !meant.isEmpty() && asked.stream().allMatch(Asked::negated);
    boolean goesOn =
        !asked.isEmpty() && asked.getLast().negated() && !isComplaint(asked.getLast().phrase());
    return new Part(new Guidance.Heard(said, List.copyOf(meant)), limit, goesOn);
  }

  /** The rule words that were found, each with whether a negation is about it. */
  private List<Asked> asked(List<Phrases.Found> found, boolean negatedBefore) {
    List<Asked> asked = new ArrayList<>();
    boolean negated = negatedBefore;
    boolean complained = false;
    for (Phrases.Found each : found) {
      String phrase = each.phrase();
      if (table.negations().contains(phrase)) {
        negated = true;
        complained = false;
      } else if (table.negationsAfter().contains(phrase)) {
        asked.replaceAll(before -> new Asked(before.phrase(), true));
      } else if (table.joiners().contains(phrase)) {
        complained = false;
      } else if (isOfRule(phrase)) {
        // "Not too dark" is over with these words; what is not to be "darker" goes on.
        negated &= !complained;
        asked.add(new Asked(phrase, negated));
        complained = isComplaint(phrase);
      }
    }
    return asked;
  }

  private boolean isOfRule(String phrase) {
    return isComplaint(phrase)
        || table.rules().stream().anyMatch(rule -> rule.words().contains(phrase));
  }

  private boolean isComplaint(String phrase) {
    return table.rules().stream().anyMatch(rule -> rule.complaints().contains(phrase));
  }

  /** What one phrase brings in; a rule about something that is named goes before any other. */
  private List<Guidance.Rule> rules(Asked asked, Set<String> named) {
    List<Guidance.Rule> answering =
        table.rules().stream()
            .filter(rule -> answers(rule, asked))
            .filter(
                rule -> rule.about().isEmpty() || rule.about().stream().anyMatch(named::contains))
            .toList();
    List<Guidance.Rule> closest =
        answering.stream().filter(rule -> !rule.about().isEmpty()).toList();
    return closest.isEmpty() ? answering : closest;
  }

  private static boolean answers(Guidance.Rule rule, Asked asked) {
    return rule.complaints().contains(asked.phrase())
        || (!asked.negated() && rule.words().contains(asked.phrase()));
  }
}
