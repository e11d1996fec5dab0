package app.vitrine.domain.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says the engine's sentences in another language. What the engine stores in events, reports and
 * files is a text, in English; a phrasebook finds the phrase that a text was made of, takes out
 * what filled its gaps, and says it in the language of who reads it. So packages of every age can
 * be read, and nothing but the text has to be kept. What is not in the book stays as it is.
 *
 * <p>The phrases are in {@code FILE.LANGUAGE.phrases}: blocks parted by empty lines, the last line
 * of a block in the other language and those before it as the engine writes them; {@code #} begins
 * a comment.
 */
public final class Phrasebook {
  /** The files, by what their phrases are about. */
  static final List<String> FILES =
      List.of(
          "failures",
          "usage",
          "photo",
          "checks",
          "rules",
          "wishes",
          "export",
          "sheets",
          "log",
          "health");

  private static final String FOLDER = "/app/vitrine/domain/phrase/";

  /** Longer texts are a person's or a page, and finding phrases in them would take long. */
  private static final int LONGEST = 1_200;

  private static final int MOST_SENTENCES = 12;
  private static final int MOST_REMEMBERED = 4_000;
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?])\\s+(?=\\S)|(?<=[。！？])\\s*(?=\\S)");

  private static final Map<String, Phrasebook> BOOKS = new ConcurrentHashMap<>();

  private final String between;
  private final boolean spaced;
  private final Map<String, Phrase> fixed = new HashMap<>();
  private final List<Phrase> open = new ArrayList<>();
  private final Map<String, Optional<String>> remembered = new ConcurrentHashMap<>();

  private Phrasebook(String between, boolean spaced) {
    this.between = between;
    this.spaced = spaced;
  }

  /** The book for who reads {@code locale}'s language; English where there is none. */
  public static Phrasebook of(Locale locale) {
    return BOOKS.computeIfAbsent(
        locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh_CN" : "en",
        Phrasebook::load);
  }

  private static Phrasebook load(String language) {
    boolean spaced = language.equals("en");
    Phrasebook book = new Phrasebook(spaced ? ", " : "、", spaced);
    for (String file : FILES) {
      try (InputStream in =
          Phrasebook.class.getResourceAsStream(FOLDER + file + "." + language + ".phrases")) {
        if (in != null) {
          book.read(new BufferedReader(new InputStreamReader(in, UTF_8)));
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    book.open.sort(Comparator.comparingInt(Phrase::weight).reversed());
    return book;
  }

  private void read(BufferedReader lines) throws IOException {
    List<String> block = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank()) {
        take(block);
      } else if (!line.startsWith("#")) {
        block.add(line);
      }
    }
    take(block);
  }

  private void take(List<String> block) {
    if (block.size() == 1) {
      throw new IllegalStateException("nothing to say for: " + block.getFirst());
    }
    for (String written : block.isEmpty() ? block : block.subList(0, block.size() - 1)) {
      Phrase phrase = new Phrase(written, block.getLast());
      if (phrase.isFixed()) {
        fixed.put(written, phrase);
      } else {
        open.add(phrase);
      }
    }
    block.clear();
  }

  /** A text with every sentence of the engine's said in the reader's language. */
  public String say(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return text;
    }
    return phrase(text).orElseGet(() -> sentences(text));
  }

  /** What to say for a text that is one phrase; empty when it is none of this book. */
  public Optional<String> phrase(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> before = remembered.get(text);
    if (before != null) {
      return before;
    }
    Optional<String> found = find(text);
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(text, found);
    return found;
  }

  private Optional<String> find(String text) {
    Phrase whole = fixed.get(text);
    if (whole != null) {
      return whole.say(text, this);
    }
    return open.stream().flatMap(phrase -> phrase.say(text, this).stream()).findFirst();
  }

  /** What stands between things in a row. */
  String between() {
    return between;
  }

  /** Some sentences in a row: as few pieces as can be, none of them left as it is if avoidable. */
  private String sentences(String text) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    Matcher ends = SENTENCE_END.matcher(text);
    while (ends.find() && cuts.size() < MOST_SENTENCES) {
      if (ends.start() > 0) {
        cuts.add(ends.start());
      }
    }
    cuts.add(text.length());
    @Nullable Told[] best = new Told[cuts.size()];
    best[0] = new Told("", 0, 0, 0, true);
    for (int to = 1; to < cuts.size(); to++) {
      for (int from = 0; from < to; from++) {
        Told before = best[from];
        if (before != null) {
          Told next = before.then(text.substring(cuts.get(from), cuts.get(to)), this);
          Told now = best[to];
          best[to] = now == null || next.isBetterThan(now) ? next : now;
        }
      }
    }
    Told all = best[cuts.size() - 1];
    return all == null || all.phrases() == 0 ? text : all.text();
  }

  /**
   * A beginning of a text, said.
   *
   * @param foreign characters that are in no phrase
   * @param phrases how many of its pieces are phrases
   * @param known whether its last piece is a phrase
   */
  private record Told(String text, int foreign, int pieces, int phrases, boolean known) {
    Told then(String piece, Phrasebook book) {
      String bare = piece.strip();
      Optional<String> said = book.phrase(bare);
      boolean tight = text.isEmpty() || (!book.spaced && known && said.isPresent());
      return new Told(
          text + (tight ? "" : " ") + said.orElse(bare),
          foreign + (said.isPresent() ? 0 : bare.length()),
          pieces + 1,
          phrases + (said.isPresent() ? 1 : 0),
          said.isPresent());
    }

    boolean isBetterThan(Told other) {
      return foreign != other.foreign ? foreign < other.foreign : pieces < other.pieces;
    }
  }
}
