package app.vitrine.gateway.local.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every section of a data file is read by the program; what nobody reads must go. */
class LexiconUseTest {
  private static final Path SOURCES = Path.of("src/main/java/app/vitrine/gateway/local");
  private static final Path DATA = Path.of("src/main/resources/app/vitrine/gateway/local");
  private static String program = "";

  @BeforeAll
  static void read_the_sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(SOURCES)) {
      all.append(Files.readString(file));
    }
    program = all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"english", "chinese", "japanese"})
  void every_word_class_is_asked_for(String file) {
    for (Table.Row row : Table.read("language/" + file + ".lex").rows()) {
      assertThat(program).as(row.cell(0)).contains('"' + row.cell(0) + '"');
    }
  }

  @Test
  void every_effect_of_guidance_is_known() {
    for (Table.Row row : Table.read("copy/guidance.lex").rows()) {
      assertThat(program).as(row.cell(0)).contains('"' + row.cell(0) + '"');
    }
  }

  @Test
  void cautious_words_belong_to_a_language_and_labels_to_a_kind_of_fact() {
    assertThat(Table.read("language/cautious.lex").rows())
        .allSatisfy(row -> assertThat(names(Language.values())).contains(row.cell(0)));
    assertThat(Table.read("language/labels.lex").rows())
        .allSatisfy(row -> assertThat(kinds()).contains(row.cell(0)));
    assertThat(Table.read("language/cues.lex").rows())
        .allSatisfy(row -> assertThat(kinds()).contains(row.cell(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"copy/frames.lex", "copy/phrases.lex", "copy/notes.lex"})
  void every_frame_can_be_picked(String file) {
    Set<String> parts = new HashSet<>(kinds());
    parts.addAll(names(Channel.values()));
    Table.read("copy/topics.lex").rows().forEach(row -> parts.add(row.cell(0)));
    for (Table.Row row : Table.read(file).rows()) {
      String key = row.cell(0).replaceAll("\\.(?:plural|one)$", "");
      int dot = key.indexOf('.');
      boolean whole = program.contains('"' + key + '"');
      boolean composed =
          dot > 0
              && program.contains('"' + key.substring(0, dot + 1) + '"')
              && parts.contains(key.substring(dot + 1));
      assertThat(whole || composed).as("%s in %s", key, file).isTrue();
    }
  }

  @Test
  void every_data_file_is_opened() throws IOException {
    for (Path file : files(DATA).stream().filter(f -> f.toString().endsWith(".lex")).toList()) {
      String name = file.getFileName().toString().replace(".lex", "");
      boolean opened = program.contains(name + ".lex\"") || program.contains("\"" + name + "\"");
      assertThat(opened).as(name).isTrue();
    }
  }

  private static java.util.List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static Set<String> kinds() {
    return Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
