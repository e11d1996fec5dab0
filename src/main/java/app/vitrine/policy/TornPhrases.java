package app.vitrine.policy;

import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases that end open or lack a part: an article before a comma, “made of” with nothing
 * after it, a word written twice, a bracket that never closes. It knows shapes, not grammar: what
 * might be whole, such as a preposition at the end of “what it is made of”, is let pass.
 */
public final class TornPhrases {
  private static final Pattern NAMED = Pattern.compile("\\{([a-z_]+)\\}");
  private static final Pattern CLAUSE_START = Pattern.compile("[.!?;:。！？；：]\\s*");

  private record Shape(List<Language> languages, Pattern pattern, @Nullable Pattern unlessBefore) {}

  private record Place(int from, int to) {}

  private final Map<String, String> parts;
  private final List<Shape> torn;
  private final List<Shape> sound;
  private final List<TornTable.Pair> pairs;
  private final Pattern loose;

  private TornPhrases(TornTable table) {
    this.parts = table.parts();
    this.torn =
        table.torn().stream()
            .map(row -> shape(row.langs(), row.pattern(), row.unlessBefore()))
            .toList();
    this.sound =
        table.sound().stream().map(row -> shape(row.langs(), row.pattern(), null)).toList();
    this.pairs = table.pairs();
    this.loose = pattern(table.loose());
  }

  /** The shapes of the program's own table. */
  public static TornPhrases load() {
    return new TornPhrases(Tables.read("torn-phrases.json", TornTable.class));
  }

  /**
   * The first place where a sentence, title or bullet is torn; empty for one that is whole, and for
   * a blank one.
   */
  public Optional<TornPhrase> in(String sentence, Language language) {
    List<Place> whole = new ArrayList<>();
    for (Shape shape : in(sound, language)) {
      shape.pattern().matcher(sentence).results().map(TornPhrases::place).forEach(whole::add);
    }
    return in(torn, language).stream()
        .flatMap(
            shape ->
                shape.pattern().matcher(sentence).results().filter(r -> holds(shape, r, sentence)))
        .map(TornPhrases::place)
        .filter(place -> whole.stream().noneMatch(w -> w.from <= place.from && place.to <= w.to))
        .min(Comparator.comparingInt(Place::from))
        .filter(place -> !sentence.isBlank())
        .map(place -> TornPhrase.around(sentence, place.from, place.to));
  }

  /**
   * The first bracket or quote of a passage without its other half. A passage is a title, a bullet
   * or a paragraph: what opens in one sentence may close in the next.
   */
  public Optional<TornPhrase> unpaired(String passage) {
    List<Place> free = loose.matcher(passage).results().map(TornPhrases::place).toList();
    return pairs.stream()
        .flatMap(pair -> unpaired(pair, passage, free).stream())
        .min(Comparator.naturalOrder())
        .map(at -> TornPhrase.around(passage, at, at + 1));
  }

  private static Optional<Integer> unpaired(TornTable.Pair pair, String passage, List<Place> free) {
    List<Integer> open = new ArrayList<>();
    for (int at = 0; at < passage.length(); at++) {
      int here = at;
      char sign = passage.charAt(at);
      boolean loose = free.stream().anyMatch(place -> place.from <= here && here < place.to);
      boolean closes = pair.closes().indexOf(sign) >= 0;
      if (pair.opens().indexOf(sign) >= 0 && !loose) {
        open.add(at);
      } else if (closes && !open.isEmpty()) {
        open.removeLast();
      } else if (closes && pair.mustOpen() && !loose) {
        return Optional.of(at);
      }
    }
    return open.stream().findFirst();
  }

  private static boolean holds(Shape shape, MatchResult found, String sentence) {
    Pattern unless = shape.unlessBefore();
    if (unless == null) {
      return true;
    }
    int from = 0;
    Matcher starts = CLAUSE_START.matcher(sentence);
    while (starts.find() && starts.end() <= found.start()) {
      from = starts.end();
    }
    return !unless.matcher(sentence.substring(from, found.start())).find();
  }

  private static Place place(MatchResult found) {
    return new Place(found.start(), found.end());
  }

  private static List<Shape> in(List<Shape> shapes, Language language) {
    return shapes.stream().filter(shape -> shape.languages().contains(language)).toList();
  }

  private Shape shape(List<Language> languages, String written, @Nullable String unlessBefore) {
    return new Shape(
        languages, pattern(written), unlessBefore == null ? null : pattern(unlessBefore));
  }

  private Pattern pattern(String written) {
    return Pattern.compile(
        spelledOut(written),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** A pattern with its parts put in. */
  private String spelledOut(String written) {
    return NAMED
        .matcher(written)
        .replaceAll(
            named -> {
              String part =
                  Objects.requireNonNull(
                      parts.get(named.group(1)), () -> "no part " + named.group());
              return Matcher.quoteReplacement("(?:" + spelledOut(part) + ")");
            });
  }
}
