package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Measures;
import app.vitrine.gateway.local.language.WordClasses;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Chinese statement lacks to be a clause: a verb before a bare material, size or colour. */
final class ChineseWording {
  private static final Set<FactKind> MEASURED =
      EnumSet.of(FactKind.SIZE, FactKind.WEIGHT, FactKind.CAPACITY);
  private static final Pattern VERB_START = Pattern.compile("^(?:可|能|适合|采用|选用|有|配|附|不|由|是)");
  private static final Pattern LABEL =
      Pattern.compile("^(?!说明|售后|备注|提示|注意|保修|质保)([\\p{IsHan}]{1,3})：(?!.*[、：])");
  private static final Pattern COLOURS =
      Pattern.compile("[\\p{IsHan}]{1,4}(?:、[\\p{IsHan}]{1,4})+");
  private static final Pattern SENTENCE =
      Pattern.compile("[^不].?[是会让怕易要能在开]|我们|，|.用(?!料)|每|^(?:用|请|建议)");

  /** 浙江嘉兴, behind the label 产地. */
  private static final Pattern PLACE =
      Pattern.compile("(?!.*(?:产自|产于|制|造|来自|出自|原产|选用|采用|用))\\p{IsHan}{2,8}");

  /** 书桌、床头. */
  private static final Pattern PLACES = Pattern.compile("\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4}){1,3}");

  /** "约32分贝", "不高于32分贝": needs no verb behind its label. */
  private static final Pattern SAYS_ITSELF = Pattern.compile("[约不低高可无有]");

  private static final int LONGEST_THING = 18;
  private static final int LONGEST_MATERIAL = 14;

  private final Lexicon lexicon;
  private final WordClasses chinese;

  ChineseWording(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.chinese = lexicon.of(Language.ZH);
  }

  /** Whether a clause begins with a verb, so that it follows the product's name without a pause. */
  static boolean opensWithVerb(String text) {
    return VERB_START.matcher(text).find();
  }

  /** A clause with a subject of its own is not joined with another sentence's. */
  static boolean isSentence(Statement statement) {
    return SENTENCE.matcher(statement.text()).find();
  }

  /** Whether a statement begins with its figure. */
  static boolean isBareMeasure(Statement statement) {
    return statement.kind() != FactKind.TECHNOLOGY && statement.text().matches("约?\\d.*");
  }

  /** A short label becomes a subject: 手柄：橡胶 is said as 手柄为橡胶; bare colours get one. */
  String clause(Statement statement) {
    String text = statement.text();
    if (statement.kind() == FactKind.COLOUR) {
      text = ChineseColours.listed(text.replace('/', '、'), lexicon);
    }
    if (chinese.has("size_word", text)) {
      return Phrases.listed("size", List.of(text), Language.ZH);
    }
    if (statement.kind() == FactKind.SIZE
        && text.matches("[XSML\\d-]{1,4}(?:[-/、~][XSML\\d]{1,4})+")) {
      return Phrases.listed("size_letters", List.of(text), Language.ZH);
    }
    if (isMeasureOnly(statement)) {
      return Phrases.listed("measured." + statement.kind(), List.of(text), Language.ZH)
          .replace("为约", "约");
    }
    boolean said = VERB_START.matcher(text).find() || text.contains("质") || text.contains("为");
    if (statement.kind() == FactKind.MATERIAL && text.contains("+") && !said) {
      return Phrases.listed("materials", List.of(text), Language.ZH);
    }
    if (statement.kind() == FactKind.ORIGIN && PLACE.matcher(text).matches()) {
      return Phrases.listed("origin", List.of(text), Language.ZH);
    }
    if (statement.kind() == FactKind.AUDIENCE
        && !text.startsWith("是")
        && chinese.words("audience_said").stream().noneMatch(text::contains)) {
      return Phrases.listed("for", List.of(text), Language.ZH);
    }
    if (statement.kind() == FactKind.USE && (isBareThing(text) || PLACES.matcher(text).matches())) {
      return Phrases.listed("for", List.of(text), Language.ZH);
    }
    if (isBareMaterial(statement)) {
      return Phrases.listed("material_used", List.of(text), Language.ZH);
    }
    if (isMaterialList(statement)) {
      return Phrases.listed("materials", List.of(text.replace('，', '、')), Language.ZH);
    }
    if (statement.kind() == FactKind.AUDIENCE && text.matches("[\\d一二三四五六七八九十].*")) {
      return Phrases.listed("for", List.of(text), Language.ZH);
    }
    if (statement.kind() == FactKind.COLOUR
        && !text.startsWith("颜色")
        && !text.startsWith("有")
        && (COLOURS.matcher(text).matches() || ChineseColours.isBare(statement, lexicon))) {
      return Phrases.listed("colours", List.of(text), Language.ZH);
    }
    int comma = text.indexOf('，');
    if (statement.kind() == FactKind.MATERIAL
        && comma > 0
        && text.indexOf('：') < 0
        && !VERB_START.matcher(text).find()
        && !SENTENCE.matcher(text.substring(0, comma)).find()
        && endsInMaterial(text.substring(0, comma))) {
      return Phrases.listed("material_used", List.of(text), Language.ZH);
    }
    Matcher label = LABEL.matcher(text);
    if (!label.find()) {
      return text;
    }
    String value = text.substring(label.end());
    if (value.contains("，")) {
      return text;
    }
    return label.group(1) + (SAYS_ITSELF.matcher(value).lookingAt() ? "" : "为") + value;
  }

  /** 中小型犬和猫, behind the label 适用: whom or what it is for, without a word that says so. */
  private boolean isBareThing(String text) {
    return text.length() <= LONGEST_THING
        && !VERB_START.matcher(text).find()
        && !SENTENCE.matcher(text).find()
        && chinese.words("ends_audience").stream().anyMatch(text::endsWith)
        && chinese.words("audience_said").stream().noneMatch(text::contains);
  }

  /** "304不锈钢" stands for what it is made of; "木质" already says so. */
  boolean isBareMaterial(Statement statement) {
    String text = statement.text();
    return statement.kind() == FactKind.MATERIAL
        && text.length() <= LONGEST_MATERIAL
        && text.indexOf('：') < 0
        && !VERB_START.matcher(text).find()
        && chinese.words("material_said").stream().noneMatch(text::contains)
        && lexicon.materials().find(text).stream().anyMatch(hit -> hit.end() == text.length());
  }

  /** 北方老榆木, of 北方老榆木，表面涂木蜡油. */
  private boolean endsInMaterial(String piece) {
    return piece.length() <= LONGEST_MATERIAL
        && chinese.words("material_said").stream().noneMatch(piece::contains)
        && lexicon.materials().find(piece).stream().anyMatch(hit -> hit.end() == piece.length());
  }

  /** "铝合金，硅胶防滑垫": what the parts are made of, without a word that says so. */
  private boolean isMaterialList(Statement statement) {
    String text = statement.text();
    int comma = Math.max(text.indexOf('，'), text.indexOf('、'));
    return statement.kind() == FactKind.MATERIAL
        && comma > 0
        && text.length() <= 2 * LONGEST_MATERIAL
        && !SENTENCE.matcher(text.replace("，", "")).find()
        && chinese.words("material_said").stream().noneMatch(text::contains)
        && lexicon.materials().find(text).stream()
            .anyMatch(hit -> hit.start() == 0 || hit.end() == comma);
  }

  /** "380ml" alone, so that it needs a verb. */
  private boolean isMeasureOnly(Statement statement) {
    List<Measures.Measure> measures = Measures.find(statement.text(), lexicon);
    return MEASURED.contains(statement.kind())
        && isBareMeasure(statement)
        && !measures.isEmpty()
        && measures.getLast().end() == statement.text().length();
  }
}
