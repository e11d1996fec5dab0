package app.vitrine.export;

import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;
import app.vitrine.export.ExportPreset.TextLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a text fit what a marketplace takes: a title or bullet that is too long loses its last
 * clauses, which say the least, and bullets that are too many are joined. No limit of a claim is
 * left out, and no bullet is joined to one that is too long. What cannot be fitted that way stays,
 * for a person to shorten.
 */
final class ListingFit {
  private static final ClauseWords WORDS = ClauseWords.load();

  private final ExportPreset preset;
  private final CopyInspector inspector;
  private final Clauses clauses = new Clauses(WORDS);
  private final Map<String, FactKind> kinds = new HashMap<>();

  /**
   * A fit for one package.
   *
   * @param facts of the brief, which tell what a bullet is about
   */
  ListingFit(ExportPreset preset, CopyInspector inspector, List<Fact> facts) {
    this.preset = preset;
    this.inspector = inspector;
    facts.forEach(fact -> kinds.put(fact.id(), fact.kind()));
  }

  /** A text that fits better, and what was done to it. */
  record Fitted(CopyText copy, List<PreflightNote> notes) {
    Fitted {
      notes = List.copyOf(notes);
    }
  }

  /** Two neighbours as one bullet. */
  private record Pair(int at, Sentence joined, boolean brief, boolean ofAKind, int length) {}

  /** Fits a product page; a post or an advertisement is no listing and stays as it was approved. */
  Fitted fit(CopyText copy) {
    List<PreflightNote> notes = new ArrayList<>();
    if (copy.channel() != Channel.PRODUCT_PAGE) {
      return new Fitted(copy, notes);
    }
    CopyText fitted = copy;
    for (TextLimit limit : preset.texts()) {
      String subject = CopySheet.name(copy) + " " + limit.field();
      fitted =
          switch (limit.field()) {
            case "title" -> fitted.withTitle(shortened(fitted.title(), limit, subject, notes));
            case "bullets" -> fitted.withBullets(bullets(fitted.bullets(), limit, subject, notes));
            default -> fitted;
          };
    }
    return new Fitted(fitted, notes);
  }

  private List<Sentence> bullets(
      List<Sentence> bullets, TextLimit limit, String subject, List<PreflightNote> notes) {
    List<PreflightNote> shortenings = new ArrayList<>();
    List<Sentence> fitting =
        bullets.stream().map(bullet -> shortened(bullet, limit, subject, shortenings)).toList();
    List<Sentence> joined = joined(fitting, limit);
    if (joined.size() < bullets.size()) {
      notes.add(
          new PreflightNote(
              Severity.INFO,
              subject,
              "were %d and are %d now: short neighbours were joined, as %s takes no more.%s"
                  .formatted(
                      bullets.size(),
                      joined.size(),
                      preset.name(),
                      shortenings.isEmpty() ? " Nothing was left out." : "")));
    }
    notes.addAll(shortenings);
    return joined;
  }

  /** Joins neighbours until there are few enough, or none can be joined and stay short enough. */
  private List<Sentence> joined(List<Sentence> bullets, TextLimit limit) {
    List<Sentence> left = new ArrayList<>(bullets);
    while (limit.countMax() > 0 && left.size() > limit.countMax()) {
      Optional<Pair> best =
          IntStream.range(0, left.size() - 1)
              .mapToObj(at -> pair(left, at, limit))
              .filter(pair -> limit.max() == 0 || pair.length() <= limit.max())
              .min(
                  Comparator.comparing(Pair::brief)
                      .thenComparing(Pair::ofAKind)
                      .reversed()
                      .thenComparingInt(Pair::length));
      if (best.isEmpty()) {
        return left;
      }
      left.set(best.get().at(), best.get().joined());
      left.remove(best.get().at() + 1);
    }
    return left;
  }

  private Pair pair(List<Sentence> bullets, int at, TextLimit limit) {
    Sentence one = bullets.get(at);
    Sentence other = bullets.get(at + 1);
    Sentence joined =
        new Sentence(
            Clauses.join(one.text(), other.text()),
            Stream.concat(one.sources().stream(), other.sources().stream()).distinct().toList());
    int length = inspector.length(limit.counter(), joined.text());
    boolean brief = limit.advise() == 0 || length <= limit.advise();
    return new Pair(at, joined, brief, ofAKind(one, other), length);
  }

  /** Whether two bullets are about the same side of the product. */
  private boolean ofAKind(Sentence one, Sentence other) {
    return kinds(one).anyMatch(a -> kinds(other).anyMatch(b -> WORDS.ofAKind(a, b)));
  }

  private Stream<FactKind> kinds(Sentence sentence) {
    return sentence.sources().stream()
        .map(source -> source.factId() == null ? null : kinds.get(source.factId()))
        .filter(Objects::nonNull);
  }

  private Sentence shortened(
      Sentence sentence, TextLimit limit, String subject, List<PreflightNote> notes) {
    int length = inspector.length(limit.counter(), sentence.text());
    if (limit.max() == 0 || length <= limit.max()) {
      return sentence;
    }
    Optional<Clauses.Shorter> shorter =
        clauses.longestFitting(
            sentence.text(), text -> inspector.length(limit.counter(), text) <= limit.max());
    if (shorter.isEmpty()) {
      return sentence;
    }
    notes.add(
        new PreflightNote(
            Severity.INFO,
            subject,
            "was shortened from %d to %d for %s, which takes %d; left out: “%s”."
                .formatted(
                    length,
                    inspector.length(limit.counter(), shorter.get().text()),
                    preset.name(),
                    limit.max(),
                    String.join("”, “", shorter.get().leftOut()))));
    return new Sentence(shorter.get().text(), sentence.sources());
  }
}
