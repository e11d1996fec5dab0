package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Table;
import app.vitrine.gateway.local.language.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what people said about earlier results, wish by wish, with the words of a data file. */
final class GuidanceReader {
  private static final Pattern BORDER =
      Pattern.compile("[.;,!\\n，。；！、]+(?:\\s*(?:and|but)\\b)?|\\s(?:and|but)\\s(?=[a-z]+ )");
  private static final int MOST_LENGTH = 2;
  private static final int SHORTEST_WORD = 3;
  private static final int CJK_WORD = 2;
  private static final List<Table.Row> ROWS = Table.read("copy/guidance.lex").rows();
  private static final WordClasses ENGLISH = new WordClasses("language/english.lex");

  private final List<Wish> wishes = new ArrayList<>();
  private final List<GuidanceNote> notes = new ArrayList<>();
  private int length;
  private String lengthSaid = "";
  private String tone = "any";
  private boolean calm;
  private boolean hashtags = true;

  /** Reads guidance, oldest first. */
  Steering read(List<String> guidance) {
    for (String whole : guidance) {
      NameWish wish = NameWish.of(whole);
      if (wish.isUnfit()) {
        notes.add(new GuidanceNote("name", wish.said()));
      }
      String said = wish.rest();
      boolean leavingOut = false;
      for (String part : BORDER.split(said, -1)) {
        if (!part.isBlank()) {
          leavingOut = readWish(part.strip(), leavingOut);
        }
      }
    }
    return new Steering(length, lengthSaid, tone, calm, hashtags, wishes, notes);
  }

  /** Whether what follows after an "and" is to be left out as well. */
  private boolean readWish(String said, boolean leavingOut) {
    String lower = said.toLowerCase(Locale.ROOT);
    if (readManner(said, lower)) {
      return false;
    }
    boolean last = speaks("last", lower);
    boolean out = speaks("out", lower) && !last;
    boolean lead = speaks("lead", lower) && !out;
    List<FactKind> kinds = new ArrayList<>();
    rows("kind")
        .filter(row -> speaks(row, lower))
        .forEach(row -> kinds.add(FactKind.valueOf(row.cell(1))));
    List<String> words = subjects(lower);
    boolean goesOn = leavingOut && !lead && words.size() + kinds.size() > 0;
    if (out || lead || last || goesOn || !kinds.isEmpty()) {
      Wish.Place told = last ? Wish.Place.LAST : Wish.Place.FIRST;
      Wish.Place place = out || goesOn ? Wish.Place.NOWHERE : told;
      wishes.add(new Wish(said, place, kinds, words));
    } else {
      notes.add(new GuidanceNote("unknown", said));
    }
    return out || goesOn;
  }

  /** Length, tone and the like; these ask nothing of the facts. */
  private boolean readManner(String said, String lower) {
    boolean read = false;
    for (Table.Row row : ROWS) {
      if (!speaks(row, lower)) {
        continue;
      }
      switch (row.cell(0)) {
        case "length" -> {
          int step = Integer.parseInt(row.cell(1));
          if (step < 0 && length == -MOST_LENGTH) {
            notes.add(new GuidanceNote("shortest", said));
          }
          length = lengthAfter(step);
          lengthSaid = said;
        }
        case "tone" -> {
          tone = row.cell(1);
          notes.add(new GuidanceNote("tone", said));
        }
        case "calm" -> calm = true;
        case "hashtags" -> hashtags = false;
        default -> {
          if (!row.cell(0).equals("already")) {
            continue;
          }
        }
      }
      read = true;
    }
    return read;
  }

  /** The same wish said again goes further; the contrary one starts anew. */
  private int lengthAfter(int step) {
    return length * step > 0 ? Math.clamp(length + step, -MOST_LENGTH, MOST_LENGTH) : step;
  }

  private static java.util.stream.Stream<Table.Row> rows(String effect) {
    return ROWS.stream().filter(row -> row.cell(0).equals(effect));
  }

  private static boolean speaks(String effect, String lower) {
    return rows(effect).anyMatch(row -> speaks(row, lower));
  }

  private static boolean speaks(Table.Row row, String lower) {
    for (int column = 2; column < row.cells().size(); column++) {
      if (row.words(column).stream().anyMatch(word -> WordClasses.holds(lower, word))) {
        return true;
      }
    }
    return false;
  }

  /** What is spoken of: the words left when the marks and the filling words are taken away. */
  private static List<String> subjects(String lower) {
    String rest = lower;
    for (String effect : List.of("last", "out", "lead", "filler")) {
      for (Table.Row row : rows(effect).toList()) {
        for (int column = 2; column < row.cells().size(); column++) {
          for (String word : row.words(column)) {
            rest = Scripts.isLatin(word) ? withoutWord(rest, word) : rest.replace(word, " ");
          }
        }
      }
    }
    List<String> words = new ArrayList<>();
    for (String word : rest.split("[^\\p{L}\\p{N}]+", -1)) {
      if (Scripts.isLatin(word)) {
        if (word.length() >= SHORTEST_WORD && !ENGLISH.has("stop", word)) {
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

  private static String withoutWord(String text, String word) {
    return text.replaceAll("(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])", " ");
  }
}
