package app.vitrine.studio.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, blanks and marks by Unicode's rules (UAX #29), Chinese and Japanese by
 * dictionary.
 */
public final class WordCutter {
  private WordCutter() {}

  /** The pieces in order, none of them empty; joined they are the text. */
  public static List<String> cut(String text, Locale locale) {
    BreakIterator words = BreakIterator.getWordInstance(locale);
    words.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
