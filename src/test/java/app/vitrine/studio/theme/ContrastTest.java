package app.vitrine.studio.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
  private static final Path FOLDER = Path.of("src/main/resources/app/vitrine/studio/theme");
  private static final Pattern BLOCK = Pattern.compile("(\\.root(?::dark)?) \\{([^}]*)}");
  private static final Pattern TOKEN = Pattern.compile("(-v-[a-z-]+):\\s*#([0-9A-Fa-f]{6});");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\b(?:white|black|red|gr[ae]y)\\b");

  /** Text and what it stands on. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("ink", "ground"),
          List.of("ink", "surface"),
          List.of("ink", "hairline"),
          List.of("muted", "ground"),
          List.of("muted", "surface"),
          List.of("muted", "hairline"),
          List.of("on-accent", "accent"),
          List.of("on-accent", "accent-strong"),
          List.of("on-accent", "wrong"),
          List.of("accent-ink", "ground"),
          List.of("accent-ink", "surface"),
          List.of("accent-ink", "accent-tint"),
          List.of("good", "surface"),
          List.of("good", "good-tint"),
          List.of("attention", "surface"),
          List.of("attention", "attention-tint"),
          List.of("wrong", "surface"),
          List.of("wrong", "wrong-tint"));

  @ParameterizedTest
  @ValueSource(strings = {".root", ".root:dark"})
  void text_stands_out_at_least_four_and_a_half_to_one(String theme) {
    Map<String, Integer> tokens = tokens(theme);
    for (List<String> pair : PAIRS) {
      double contrast = contrast(colour(tokens, pair.get(0)), colour(tokens, pair.get(1)));
      assertThat(contrast).as("%s: %s", theme, pair).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void colours_are_named_in_one_place_only() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        if (!file.endsWith("base.css")) {
          assertThat(COLOUR.matcher(Files.readString(file)).results().map(r -> r.group()))
              .as(file.toString())
              .isEmpty();
        }
      }
    }
  }

  private static Map<String, Integer> tokens(String theme) {
    Map<String, Integer> tokens = new HashMap<>();
    try {
      Matcher block = BLOCK.matcher(Files.readString(FOLDER.resolve("base.css")));
      while (block.find()) {
        if (block.group(1).equals(".root") || block.group(1).equals(theme)) {
          Matcher token = TOKEN.matcher(block.group(2));
          while (token.find()) {
            tokens.put(
                token.group(1).substring("-v-".length()), Integer.parseInt(token.group(2), 16));
          }
        }
      }
      return tokens;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int colour(Map<String, Integer> tokens, String name) {
    assertThat(tokens).containsKey(name);
    return tokens.getOrDefault(name, 0);
  }

  /** WCAG 2.2, 1.4.3: contrast of two sRGB colours, 1 to 21. */
  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
