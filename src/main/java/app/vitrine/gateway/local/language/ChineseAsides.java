package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Chinese talk says aside: to whoever writes the copy, and of one person's own day. */
final class ChineseAsides {
  private static final Pattern OWN = Pattern.compile("(?<!自)我(?![们国家的])");

  /** 小林, 阿强啊, 王姐早上好, 喂. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:[小老阿]\\p{IsHan}|\\p{IsHan}{1,2}[姐哥总姨叔]|\\p{IsHan}{1,2}(?:老师|经理)|喂)(?:[您你]?好|[早下晚]上?午?好|啊|呀)?");

  private static final int TO_REQUEST = 3;
  private static final int TO_DEED = 10;

  private final WordClasses chinese;
  private final ForBuyers forBuyers;

  ChineseAsides(Lexicon lexicon, ForBuyers forBuyers) {
    this.chinese = lexicon.chinese();
    this.forBuyers = forBuyers;
  }

  /**
   * Whether a piece of a clause is said aside; one that buyers must know only where it is said to
   * whoever writes the copy.
   *
   * @param opens whether the brief begins with it, where somebody may be called by name
   */
  boolean isOne(String piece, boolean opens) {
    return anyIn("writer_told", piece)
        || isAsked(piece)
        || (opens && isCalled(piece))
        || chinese.has("idle_alone", piece)
        || (!forBuyers.isOne(piece, Language.ZH) && (anyIn("own_story", piece) || isOwn(piece)));
  }

  private boolean anyIn(String name, String piece) {
    return chinese.words(name).stream().anyMatch(piece::contains);
  }

  private boolean isCalled(String piece) {
    return CALLED.matcher(piece).matches() && !anyIn("not_called", piece);
  }

  /** 冬天我天天用, but not 我手工做的 or 我们家的. */
  private boolean isOwn(String piece) {
    Matcher own = OWN.matcher(piece);
    if (!own.find()) {
      return false;
    }
    String rest = piece.substring(own.end(), Math.min(piece.length(), own.end() + TO_DEED));
    return chinese.words("own_deed").stream().noneMatch(rest::contains);
  }

  /** 你看着写就行. */
  private boolean isAsked(String piece) {
    int you = piece.indexOf('你');
    String rest =
        you < 0 ? "" : piece.substring(you + 1, Math.min(piece.length(), you + 1 + TO_REQUEST));
    return chinese.words("you_asked").stream().anyMatch(rest::startsWith);
  }
}
