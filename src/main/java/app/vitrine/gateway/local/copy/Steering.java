package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * What people's guidance asks of a text.
 *
 * @param length −1 shorter, 0 as usual, 1 longer
 * @param tone {@code any}, {@code formal} or {@code friendly}
 * @param first kinds of facts to bring forward, most wanted first
 * @param words the guidance in lower case, to be matched with facts
 */
public record Steering(int length, String tone, List<FactKind> first, List<String> words) {
  private static final int SHORTEST_WORD = 4;
  private static final int CJK_WORD = 2;

  public Steering {
    first = List.copyOf(first);
    words = List.copyOf(words);
  }

  /** Reads guidance, oldest first; the last weighs most. */
  public static Steering of(List<String> guidance) {
    int length = 0;
    String tone = "any";
    LinkedHashSet<FactKind> first = new LinkedHashSet<>();
    List<String> words = new ArrayList<>();
    List<Table.Row> rows = Table.read("copy/guidance.lex").rows();
    for (String said : guidance) {
      String lower = said.toLowerCase(Locale.ROOT);
      for (Table.Row row : rows) {
        if (!speaks(row, lower)) {
          continue;
        }
        switch (row.cell(0)) {
          case "length" -> length = Integer.parseInt(row.cell(1));
          case "tone" -> tone = row.cell(1);
          default -> {
            first.remove(FactKind.valueOf(row.cell(1)));
            first.addFirst(FactKind.valueOf(row.cell(1)));
          }
        }
      }
      words.addAll(0, wordsOf(lower));
    }
    return new Steering(length, tone, List.copyOf(first), words);
  }

  private static boolean speaks(Table.Row row, String lower) {
    for (int column = 2; column < row.cells().size(); column++) {
      if (row.words(column).stream().anyMatch(lower::contains)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> wordsOf(String lower) {
    List<String> words = new ArrayList<>();
    for (String word : lower.split("[^\\p{L}\\p{N}-]+", -1)) {
      if (Scripts.isLatin(word)) {
        if (word.length() >= SHORTEST_WORD) {
          words.add(word);
        }
      } else {
        for (int i = 0; i + CJK_WORD <= word.length(); i++) {
          words.add(word.substring(i, i + CJK_WORD));
        }
      }
    }
    return words;
  }

  /** How much the guidance asks for a statement; 0 when it does not speak of it. */
  public double wish(Statement statement) {
    int place = first.indexOf(statement.kind());
    double kind = place < 0 ? 0 : 2.0 / (place + 1);
    String lower = statement.text().toLowerCase(Locale.ROOT);
    return kind + (words.stream().anyMatch(lower::contains) ? 1 : 0);
  }
}
