package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the comma pieces of a Chinese sentence that say one thing. A Chinese sentence names its
 * subject once, so that a piece cut off from it is said of something else: prose stays whole, and
 * only runs of short features and of measures are told piece by piece.
 */
final class ChineseClauses {
  private static final int LONGEST_SENTENCE = 34;
  private static final int MOST_PIECES = 3;

  /** A shorter piece is a feature by itself: 无频闪, 质地柔软. */
  private static final int SHORTEST_PROSE = 7;

  /** What has rules of its own is not tied to what has not. */
  private static final Set<FactKind> APART =
      EnumSet.of(FactKind.PRICE_CLASS, FactKind.LIMIT, FactKind.INCLUDED, FactKind.AUDIENCE);

  /** 刀口就会合拢 happens once the clause before does. */
  private static final Pattern FOLLOWS = Pattern.compile("\\p{IsHan}{0,8}(?:就会|就能|便会|才会|才能)");

  /** 开袋后请密封: what follows is done from then on. */
  private static final Pattern OPENED = Pattern.compile("(?:开[袋封瓶罐盒]|拆封)后");

  /** 口感会更软 tells what comes of the clause before it. */
  private static final Pattern TOLD = Pattern.compile("[会就再才]|请");

  /** 六个卡位、两个暗袋: things it has, one beside the other. */
  private static final Pattern BARE_LIST = Pattern.compile("[^能会可是用让要都]*、[^能会可是用让要都]*");

  private final Lexicon lexicon;
  private final WordClasses chinese;
  private final FactKinds kinds;

  ChineseClauses(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.chinese = lexicon.chinese();
    this.kinds = new FactKinds(lexicon);
  }

  /**
   * The clauses of a sentence.
   *
   * @param pieces what stands between its commas
   */
  List<Span> joined(String text, Span sentence, List<Span> pieces) {
    boolean opens = text.substring(0, sentence.start()).isBlank();
    if (!opens && isProse(text, pieces)) {
      return List.of(new Span(pieces.getFirst().start(), pieces.getLast().end()));
    }
    List<Span> clauses = new ArrayList<>();
    for (Span piece : pieces) {
      Span last = clauses.isEmpty() ? null : clauses.getLast();
      boolean name =
          opens
              && clauses.size() == 1
              && pieces.getFirst().equals(last)
              && chinese.words("says_of_name").stream()
                  .noneMatch(pieces.getFirst().of(text)::contains);
      if (last != null && goesOn(last.of(text).strip(), piece.of(text).strip(), name)) {
        clauses.set(clauses.size() - 1, new Span(last.start(), piece.end()));
      } else {
        clauses.add(piece);
      }
    }
    return clauses;
  }

  private boolean isProse(String text, List<Span> pieces) {
    List<String> said = pieces.stream().map(piece -> piece.of(text).strip()).toList();
    boolean few = said.size() > 1 && said.size() <= MOST_PIECES;
    int length = said.stream().mapToInt(String::length).sum();
    return few
        && chinese.words("said_of_product").stream().noneMatch(said.getFirst()::startsWith)
        && length <= LONGEST_SENTENCE
        && said.stream().skip(1).anyMatch(ChineseClauses::isTold)
        && !BARE_LIST.matcher(said.getFirst()).matches()
        && said.stream().noneMatch(this::isApart)
        && said.stream().filter(piece -> !Measures.find(piece, lexicon).isEmpty()).count() <= 1;
  }

  private static boolean isTold(String piece) {
    return piece.length() >= SHORTEST_PROSE || TOLD.matcher(piece).find();
  }

  private boolean isApart(String piece) {
    return APART.contains(kinds.of(piece, Language.ZH)) || lexicon.isRisky(piece, Language.ZH);
  }

  /** A colon opens a list that runs on; a cause or a time stays with what follows from it. */
  private boolean goesOn(String before, String piece, boolean behindName) {
    boolean listed = before.contains(":") || before.contains("：");
    boolean caused =
        before.indexOf('，') < 0
            && chinese.words("opens_condition").stream().anyMatch(before::startsWith);
    boolean makes =
        chinese.words("makes").stream().anyMatch(before::contains)
            && chinese.words("goes_on_made").stream().anyMatch(piece::startsWith);
    return listed
        || caused
        || makes
        || Shortening.endsInCondition(before)
        || (!behindName && chinese.words("goes_on").stream().anyMatch(piece::startsWith))
        || (OPENED.matcher(before).lookingAt()
            && before.length() + piece.length() <= LONGEST_SENTENCE)
        || FOLLOWS.matcher(piece).lookingAt()
        || isOfPart(before, piece);
  }

  /** 前网罩能拆下来，方便清洗扇叶: what a part is good for stays with the part. */
  private boolean isOfPart(String before, String piece) {
    return before.indexOf('，') < 0
        && chinese.words("depends").stream().anyMatch(piece::startsWith)
        && chinese.words("has_subject").stream().anyMatch(word -> before.indexOf(word) > 0)
        && before.length() + piece.length() <= LONGEST_SENTENCE;
  }
}
