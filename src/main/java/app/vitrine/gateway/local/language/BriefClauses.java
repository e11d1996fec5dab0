package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clauses of a brief, and which of them are told of the product. */
public final class BriefClauses {
  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final TalkNames talk;
  private final TalkAsides asides;

  /** The last reading; the writer of the brief's texts asks for it again. */
  private volatile @Nullable Read last;

  /** A reader with the words of a lexicon. */
  public BriefClauses(Lexicon lexicon) {
    EnglishShapes shapes = new EnglishShapes(lexicon);
    this.lexicon = lexicon;
    this.segmenter = new Segmenter(lexicon, shapes);
    this.talk = new TalkNames(lexicon, shapes, new Introductions(lexicon, shapes));
    this.asides = new TalkAsides(lexicon, shapes, new FactKinds(lexicon));
  }

  /**
   * The clauses of a brief.
   *
   * @param all every one
   * @param told those that are told of the product
   * @param aside what is said aside in talk, as it stands in the brief
   */
  record Read(
      BriefText brief,
      Language language,
      List<Segment> all,
      List<Segment> told,
      List<String> aside) {}

  /**
   * Reads the clauses of a brief.
   *
   * @param language null to notice it
   */
  Read read(String background, @Nullable Language language) {
    BriefText brief = new BriefText(background, lexicon.english());
    Language spoken = language != null ? language : Scripts.notice(brief.words());
    Read known = last;
    if (known != null
        && known.language() == spoken
        && known.brief().original().equals(background)) {
      return known;
    }
    Read read = read(brief, spoken);
    last = read;
    return read;
  }

  private Read read(BriefText brief, Language spoken) {
    List<Segment> all = segmenter.segments(brief, spoken);
    // A question states nothing, and neither does the line that signs a letter.
    Set<Integer> unsaid =
        all.stream()
            .filter(
                segment ->
                    lexicon.english().has("sign_off", segment.text())
                        || isAsked(brief.words(), segment.end()))
            .map(Segment::sentence)
            .collect(Collectors.toSet());
    List<Segment> stated =
        all.stream()
            .filter(segment -> !unsaid.contains(segment.sentence()))
            .filter(segment -> !isChatter(segment, spoken))
            .toList();
    if (!talk.isMuchTalk(brief, stated, spoken)) {
      return new Read(brief, spoken, all, stated, List.of());
    }
    List<Segment> told = asides.without(stated, brief.words(), spoken);
    return new Read(brief, spoken, all, told, asides.between(stated, told, brief.words()));
  }

  /** What a brief says aside, to whoever is to write its copy; empty where nobody talks. */
  public List<String> asides(String background, Language language) {
    return read(background, language).aside();
  }

  private static boolean isAsked(String words, int end) {
    return end < words.length() && "?？".indexOf(words.charAt(end)) >= 0;
  }

  private boolean isChatter(Segment segment, Language language) {
    return opensIdly(segment.text())
        || lexicon.of(language).anyIn("chatter", segment.text())
        || (language != Language.EN && lexicon.english().anyIn("chatter", segment.text()))
        || (language == Language.ZH
            && (lexicon.chinese().has("name_lead", segment.text())
                || lexicon.chinese().has("puffery", segment.text())))
        || segment.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** "Thanks so much", but "the glaze won't thank you". */
  private boolean opensIdly(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lexicon.english().has("chatter_alone", lower)
        || lexicon.english().words("chatter_start").stream()
            .anyMatch(
                word ->
                    lower.startsWith(word)
                        && (lower.length() == word.length()
                            || !Character.isLetterOrDigit(lower.charAt(word.length()))));
  }
}
