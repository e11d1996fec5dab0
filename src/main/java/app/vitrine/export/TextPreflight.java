package app.vitrine.export;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.qa.Severity;
import app.vitrine.export.ExportPreset.TextLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares texts with a marketplace's limits and rules and reports; it changes no text. The limits
 * are those of a listing, so a post, an advertisement or a script is not measured by them.
 */
final class TextPreflight {
  private static final String WIDE_COUNTS_TWO = "gbk_width";

  private final ExportPreset preset;
  private final CopyInspector inspector;
  private final List<PreflightNote> notes = new ArrayList<>();

  TextPreflight(ExportPreset preset, CopyInspector inspector) {
    this.preset = preset;
    this.inspector = inspector;
  }

  List<PreflightNote> check(CopyText copy) {
    notes.clear();
    List<TextLimit> limits = copy.channel() == Channel.PRODUCT_PAGE ? preset.texts() : List.of();
    for (TextLimit limit : limits) {
      List<String> values = values(copy, limit.field());
      String subject = CopySheet.name(copy) + " " + limit.field();
      count(subject, limit, values.size());
      values.forEach(value -> one(subject, limit, value));
    }
    for (PolicyFinding finding : inspector.inspect(copy, preset.markets())) {
      notes.add(
          new PreflightNote(
              finding.severity(), CopySheet.name(copy) + " " + finding.field(), finding.message()));
    }
    return List.copyOf(notes);
  }

  private static List<String> values(CopyText copy, String field) {
    return switch (field) {
      case "title" -> List.of(copy.title().text());
      case "body" -> List.of(copy.bodyText());
      case "bullets" -> copy.bullets().stream().map(Sentence::text).toList();
      case "hashtags" -> copy.hashtags();
      default -> throw new IllegalArgumentException("no text has a field " + field);
    };
  }

  private void count(String subject, TextLimit limit, int count) {
    if (count < limit.countMin()) {
      note(subject, limit, "has %d; %s asks for at least %d", count, limit.countMin());
    }
    if (limit.countMax() > 0 && count > limit.countMax()) {
      note(subject, limit, "has %d; %s takes at most %d", count, limit.countMax());
    }
  }

  private void one(String subject, TextLimit limit, String text) {
    int length = inspector.length(limit.counter(), text);
    if (limit.max() > 0 && length > limit.max()) {
      note(subject, limit, "is %d long; %s takes at most %d" + unit(limit), length, limit.max());
    } else if (limit.advise() > 0 && length > limit.advise()) {
      notes.add(
          new PreflightNote(
              Severity.WARNING,
              subject,
              line("is %d long; on %s little beyond %d is read", length, limit.advise())));
    }
    if (length < limit.min()) {
      note(subject, limit, "is %d long; %s asks for at least %d", length, limit.min());
    }
    int words = text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    if (words < limit.minWords()) {
      note(subject, limit, "has %d words; %s asks for at least %d", words, limit.minWords());
    }
    characters(subject, limit, text);
    repeats(subject, limit, text);
  }

  /** How a length is counted where it is not by the characters a person sees. */
  private static String unit(TextLimit limit) {
    return limit.counter().equals(WIDE_COUNTS_TWO) ? ", a Chinese character counted as two" : "";
  }

  private void characters(String subject, TextLimit limit, String text) {
    String forbidden = limit.forbidCharacters();
    if (forbidden != null) {
      text.codePoints()
          .filter(c -> forbidden.indexOf(c) >= 0)
          .distinct()
          .forEach(
              c ->
                  notes.add(
                      new PreflightNote(
                          severity(limit),
                          subject,
                          "holds “"
                              + Character.toString(c)
                              + "”, which "
                              + preset.name()
                              + " does not take here.")));
    }
  }

  private void repeats(String subject, TextLimit limit, String text) {
    if (limit.maxSameWord() == 0) {
      return;
    }
    Map<String, Integer> seen = new TreeMap<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        seen.merge(word, 1, Integer::sum);
      }
    }
    seen.forEach(
        (word, times) -> {
          if (times > limit.maxSameWord()) {
            note(
                subject + ", “" + word + "”",
                limit,
                "stands in it %d times; %s takes at most %d",
                times,
                limit.maxSameWord());
          }
        });
  }

  private void note(String subject, TextLimit limit, String form, int measured, int rule) {
    notes.add(new PreflightNote(severity(limit), subject, line(form, measured, rule)));
  }

  private String line(String form, int measured, int rule) {
    return String.format(Locale.ROOT, form, measured, preset.name(), rule) + ".";
  }

  private static Severity severity(TextLimit limit) {
    return ExportPreset.isTraced(limit.evidence()) ? Severity.BLOCKING : Severity.WARNING;
  }
}
