package app.vitrine.export;

import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;
import app.vitrine.export.ExportPreset.TextLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a text fit what a marketplace takes: a title or bullet that is too long loses its last
 * clauses, which say the least, and bullets that are too many are joined. What cannot be fitted
 * that way stays, for a person to shorten.
 */
final class ListingFit {
  private final ExportPreset preset;
  private final CopyInspector inspector;

  ListingFit(ExportPreset preset, CopyInspector inspector) {
    this.preset = preset;
    this.inspector = inspector;
  }

  /** A text that fits better, and what was done to it. */
  record Fitted(CopyText copy, List<PreflightNote> notes) {
    Fitted {
      notes = List.copyOf(notes);
    }
  }

  Fitted fit(CopyText copy) {
    List<PreflightNote> notes = new ArrayList<>();
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
    List<Sentence> joined = joined(bullets, limit);
    if (joined.size() < bullets.size()) {
      notes.add(
          new PreflightNote(
              Severity.INFO,
              subject,
              "were %d and are %d now: the shortest were joined, as %s takes no more. Nothing was left out."
                  .formatted(bullets.size(), joined.size(), preset.name())));
    }
    return joined.stream().map(bullet -> shortened(bullet, limit, subject, notes)).toList();
  }

  /** Joins the two neighbours that are shortest together until there are few enough. */
  private List<Sentence> joined(List<Sentence> bullets, TextLimit limit) {
    List<Sentence> left = new ArrayList<>(bullets);
    while (limit.countMax() > 0 && left.size() > limit.countMax()) {
      int shortest = 0;
      for (int at = 1; at + 1 < left.size(); at++) {
        shortest = together(left, at, limit) < together(left, shortest, limit) ? at : shortest;
      }
      left.set(shortest, join(left.get(shortest), left.remove(shortest + 1)));
    }
    return left;
  }

  private int together(List<Sentence> bullets, int at, TextLimit limit) {
    return inspector.length(limit.counter(), bullets.get(at).text())
        + inspector.length(limit.counter(), bullets.get(at + 1).text());
  }

  private static Sentence join(Sentence one, Sentence other) {
    return new Sentence(
        Clauses.join(one.text(), other.text()),
        Stream.concat(one.sources().stream(), other.sources().stream()).distinct().toList());
  }

  private Sentence shortened(
      Sentence sentence, TextLimit limit, String subject, List<PreflightNote> notes) {
    int length = inspector.length(limit.counter(), sentence.text());
    if (limit.max() == 0 || length <= limit.max()) {
      return sentence;
    }
    Optional<String> shorter =
        Clauses.longestFitting(
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
                    inspector.length(limit.counter(), shorter.get()),
                    preset.name(),
                    limit.max(),
                    Clauses.leftOut(sentence.text(), shorter.get()))));
    return new Sentence(shorter.get(), sentence.sources());
  }
}
