package app.vitrine.policy;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where captions may stand in a film of the short-video networks, and how fast they may ask to be
 * read, as large streaming services hold their subtitles to.
 *
 * @param asOf when the facts were collected
 * @param place where captions may stand in a tall frame
 * @param reading the fastest reading of each script
 */
public record CaptionRules(LocalDate asOf, Place place, Map<Script, Reading> reading) {
  private static final int FIRST_WIDE = 0x2E80;
  private static final int LAST_WIDE = 0xFFEF;

  public CaptionRules {
    reading = Map.copyOf(reading);
  }

  /**
   * Where captions may stand, each box as x, y, width and height in pixels.
   *
   * @param frame width and height in pixels
   * @param strict clear of every player's own names and buttons
   * @param relaxed clear of most
   * @param source who leaves that free
   */
  public record Place(
      List<Integer> frame,
      Evidence evidence,
      List<Integer> strict,
      List<Integer> relaxed,
      String source) {
    public Place {
      frame = List.copyOf(frame);
      strict = List.copyOf(strict);
      relaxed = List.copyOf(relaxed);
    }
  }

  /** Letters that are read alike fast. */
  public enum Script {
    /** With the digits and signs that go with any script. */
    LATIN,
    HAN,
    /** And the Han characters of a text that has kana. */
    KANA,
    HANGUL,
    OTHER
  }

  /**
   * A limit.
   *
   * @param mostPerSecond characters a second at the most, spaces counted
   * @param source whose limit it is
   */
  public record Reading(Evidence evidence, double mostPerSecond, String source) {}

  /** The program's own table. */
  public static CaptionRules load() {
    return Tables.read("captions.json", CaptionRules.class);
  }

  /** Seconds that a caption must be seen at the least, 0 for an empty one. */
  public double leastSec(String caption) {
    String text = caption.strip();
    boolean japanese = text.codePoints().mapToObj(UnicodeScript::of).anyMatch(CaptionRules::isKana);
    return text.codePoints().mapToDouble(letter -> 1 / mostPerSecond(letter, japanese)).sum();
  }

  private double mostPerSecond(int letter, boolean japanese) {
    return Objects.requireNonNull(reading.get(script(letter, japanese))).mostPerSecond();
  }

  private static Script script(int letter, boolean japanese) {
    return switch (UnicodeScript.of(letter)) {
      case LATIN -> Script.LATIN;
      case HAN -> wide(japanese);
      case HIRAGANA, KATAKANA -> Script.KANA;
      case HANGUL -> Script.HANGUL;
      // Signs and digits: those as wide as a Han character stand among such.
      case COMMON, INHERITED ->
          letter >= FIRST_WIDE && letter <= LAST_WIDE ? wide(japanese) : Script.LATIN;
      default -> Script.OTHER;
    };
  }

  private static Script wide(boolean japanese) {
    return japanese ? Script.KANA : Script.HAN;
  }

  private static boolean isKana(UnicodeScript script) {
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }
}
