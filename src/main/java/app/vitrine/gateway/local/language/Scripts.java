package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;

/** Tells languages apart by the scripts a text is written in. */
public final class Scripts {
  /** A Han character says about as much as this many Latin letters. */
  private static final double LETTERS_PER_HAN = 2.5;

  /** This share of kana among the East Asian characters makes a text Japanese. */
  private static final double KANA_SHARE = 0.08;

  private Scripts() {}

  /** The language a text is most likely in; English for a text without letters. */
  public static Language notice(CharSequence text) {
    int latin = 0;
    int han = 0;
    int kana = 0;
    int[] points = text.codePoints().toArray();
    for (int point : points) {
      Character.UnicodeScript script = Character.UnicodeScript.of(point);
      switch (script) {
        case LATIN -> latin++;
        case HAN -> han++;
        case HIRAGANA, KATAKANA -> kana++;
        default -> {}
      }
    }
    if (han + kana == 0 || (han + kana) * LETTERS_PER_HAN < latin) {
      return Language.EN;
    }
    return kana > (han + kana) * KANA_SHARE ? Language.JA : Language.ZH;
  }

  /** Whether a text has no Han character and no kana. */
  public static boolean isLatin(CharSequence text) {
    return text.codePoints().noneMatch(Scripts::isCjk);
  }

  /** Whether a character is Han or kana. */
  public static boolean isCjk(int point) {
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
