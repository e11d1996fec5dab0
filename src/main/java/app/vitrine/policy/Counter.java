package app.vitrine.policy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which marketplaces count the length of a text. */
public enum Counter {
  /** Unicode code points. */
  CODE_POINTS {
    @Override
    public int count(String text) {
      return text.codePointCount(0, text.length());
    }
  },

  /** Bytes in UTF-8. */
  UTF8_BYTES {
    @Override
    public int count(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }
  },

  /** Two for each Chinese character and its kin, one for ASCII. */
  GBK_WIDTH {
    @Override
    public int count(String text) {
      return text.codePoints().map(c -> c <= LAST_ASCII ? 1 : 2).sum();
    }
  },

  /**
   * As X counts a post: Latin and its neighbours one, everything else two, an emoji two however
   * many code points it has, an address {@value #X_ADDRESS}. Source: the published twitter-text
   * configuration, version 3.
   */
  X_WEIGHTED {
    @Override
    public int count(String text) {
      String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
      Matcher address = X_ADDRESS_FORM.matcher(normal);
      int sum = 0;
      int from = 0;
      while (address.find()) {
        sum += weigh(normal.substring(from, address.start())) + X_ADDRESS;
        from = address.end();
      }
      return sum + weigh(normal.substring(from));
    }

    private int weigh(String part) {
      int sum = 0;
      Matcher cluster = CLUSTER.matcher(part);
      while (cluster.find()) {
        String seen = cluster.group();
        boolean emoji = seen.codePoints().anyMatch(Character::isEmojiPresentation);
        sum += emoji ? 2 : seen.codePoints().map(Counter::xWeight).sum();
      }
      return sum;
    }
  };

  private static final int LAST_ASCII = 0x7F;
  private static final int X_ADDRESS = 23;
  private static final Pattern X_ADDRESS_FORM = Pattern.compile("https?://[^\\s\\p{IsHan}]+");
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** Length of {@code text} in this counter's unit. */
  public abstract int count(String text);

  private static int xWeight(int codePoint) {
    boolean light =
        codePoint <= 0x10FF
            || (codePoint >= 0x2000 && codePoint <= 0x200D)
            || (codePoint >= 0x2010 && codePoint <= 0x201F)
            || (codePoint >= 0x2032 && codePoint <= 0x2037);
    return light ? 1 : 2;
  }
}
