package app.vitrine.bootstrap;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyField;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.export.ExportPreset;
import app.vitrine.export.ExportPresets;
import app.vitrine.studio.desk.Measure;
import app.vitrine.studio.desk.SellingPlace;
import app.vitrine.studio.desk.TextReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds texts against the tables of marketplaces and of advertising law. */
final class LocalTexts {
  private static final String CODE_POINTS = "code_points";

  private final ExportPresets presets = ExportPresets.load();
  private final PolicyInspector inspector = new PolicyInspector();

  List<SellingPlace> places() {
    return presets.presets().stream()
        .map(preset -> new SellingPlace(preset.id(), preset.name(), preset.channels()))
        .toList();
  }

  TextReview review(CopyText text, String place, Language tongue) {
    ExportPreset preset = presets.require(place);
    List<Measure> measures = new ArrayList<>();
    for (CopyField field : CopyField.of(text)) {
      List<ExportPreset.TextLimit> limits =
          preset.texts().stream().filter(limit -> limit.field().equals(field.name())).toList();
      List<String> values = values(text, field);
      if (limits.isEmpty()) {
        measures.add(length(field.name(), values, CODE_POINTS, 0, 0, 0));
      }
      limits.forEach(limit -> measure(limit, values, measures));
    }
    return new TextReview(measures, inspector.inspect(text, preset.markets(), tongue));
  }

  private static List<String> values(CopyText text, CopyField field) {
    return switch (field.name()) {
      case "bullets" -> text.bullets().stream().map(Sentence::text).toList();
      case "hashtags" -> text.hashtags();
      default -> List.of(field.text());
    };
  }

  private void measure(ExportPreset.TextLimit limit, List<String> values, List<Measure> measures) {
    String field = limit.field();
    measures.add(length(field, values, limit.counter(), limit.min(), limit.max(), limit.advise()));
    if (limit.countMin() > 0 || limit.countMax() > 0) {
      measures.add(
          new Measure(
              field, Measure.Kind.COUNT, values.size(), limit.countMin(), limit.countMax(), 0, ""));
    }
    for (String value : values) {
      if (limit.minWords() > 0) {
        int count = (int) words(value).count();
        measures.add(new Measure(field, Measure.Kind.WORDS, count, limit.minWords(), 0, 0, ""));
      }
      characters(limit, value, measures);
      repeats(limit, value, measures);
    }
  }

  private Measure length(
      String field, List<String> values, String counter, int least, int most, int advised) {
    int longest =
        values.stream().mapToInt(value -> inspector.length(counter, value)).max().orElse(0);
    return new Measure(field, Measure.Kind.LENGTH, longest, least, most, advised, "");
  }

  private static void characters(
      ExportPreset.TextLimit limit, String value, List<Measure> measures) {
    String forbidden = limit.forbidCharacters();
    if (forbidden != null) {
      List<String> found =
          value
              .codePoints()
              .filter(c -> forbidden.indexOf(c) >= 0)
              .distinct()
              .mapToObj(Character::toString)
              .toList();
      if (!found.isEmpty()) {
        measures.add(
            new Measure(
                limit.field(),
                Measure.Kind.CHARACTERS,
                found.size(),
                0,
                0,
                0,
                String.join(" ", found)));
      }
    }
  }

  private static void repeats(ExportPreset.TextLimit limit, String value, List<Measure> measures) {
    if (limit.maxSameWord() == 0) {
      return;
    }
    Map<String, Integer> seen = new TreeMap<>();
    Stream.of(value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .forEach(word -> seen.merge(word, 1, Integer::sum));
    seen.forEach(
        (word, times) -> {
          if (times > limit.maxSameWord()) {
            measures.add(
                new Measure(
                    limit.field(), Measure.Kind.REPEATS, times, 0, limit.maxSameWord(), 0, word));
          }
        });
  }

  private static Stream<String> words(String value) {
    return Stream.of(value.strip().split("\\s+", -1)).filter(word -> !word.isEmpty());
  }
}
