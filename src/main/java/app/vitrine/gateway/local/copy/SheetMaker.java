package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.analysis.Fact;
import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Concept;
import app.vitrine.gateway.local.language.EnglishNouns;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what may be said of a product from the facts of its brief. */
public final class SheetMaker {
  static final String CLASSIFIER = "款";
  static final Set<FactKind> NAMING = EnumSet.of(FactKind.NAME, FactKind.BRAND, FactKind.CATEGORY);
  private static final String SENTENCE_END = "(?s).*(?:[.!?](?:\\s|$)|[。！？;；\\n]).*";

  /** 马口铁罐装的, which is said as 马口铁罐装. */
  private static final Pattern PACKED = Pattern.compile("[^，、是]{2,9}[装制织编]的");

  /** "煎 煮 蒸": a list of single characters. */
  private static final Pattern SPACED_LETTERS =
      Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan}) (?=\\p{IsHan}(?!\\p{IsHan}))");

  /** "S, M, L" and "36, 37". */
  private static final Pattern SIZES =
      Pattern.compile(
          "(?:\\d{0,2}[XSML]{1,3}|\\d{2,3})(?:(?:, ?| and |/)(?:\\d{0,2}[XSML]{1,3}|\\d{2,3}))+");

  /** "Portugal", behind a label that is left out. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:,? \\p{Lu}\\p{Ll}+){0,2}");

  private final Lexicon lexicon;
  private final EnglishShapes shapes;
  private final EnglishNouns nouns;
  private final SheetNouns called;
  private final ForeignSheet foreign;
  private final RestatedNames restated;
  private final TitleMeasures titleMeasures;
  private final EnglishWording wording;

  public SheetMaker(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.shapes = new EnglishShapes(lexicon);
    this.nouns = new EnglishNouns(lexicon);
    this.called = new SheetNouns(lexicon, nouns);
    this.wording = new EnglishWording(lexicon.english());
    this.titleMeasures = new TitleMeasures(lexicon);
    this.restated = new RestatedNames(shapes, lexicon);
    this.foreign = new ForeignSheet(lexicon, shapes);
  }

  /** The sheet in the language asked for; in another language than the brief's it knows less. */
  public FactSheet sheet(String background, BriefReading brief, Language language) {
    return language == brief.language()
        ? own(background, brief)
        : foreign.sheet(brief, language, clauses(brief.facts()));
  }

  private FactSheet own(String background, BriefReading brief) {
    Language language = brief.language();
    List<Fact> clauses = clauses(brief.facts());
    List<Statement> statements = new ArrayList<>();
    String name = fullName(brief);
    String noun = called.noun(brief, language);
    int group = 0;
    int lastEnd = -1;
    int order = 0;
    for (Fact fact : clauses) {
      boolean newSentence =
          lastEnd < 0
              || fact.start() < lastEnd
              || between(background, lastEnd, fact.start()).matches(SENTENCE_END);
      group += newSentence ? 1 : 0;
      order += 1;
      lastEnd = fact.end();
      if (isSayable(fact, language)) {
        Statement told = restated.of(statement(fact, language, group, order), name, noun, language);
        if (!told.text().isBlank()) {
          statements.add(told);
        }
      }
    }
    statements = language == Language.ZH ? ChineseColours.joined(statements, lexicon) : statements;
    return new FactSheet(
        language,
        name,
        noun,
        called.number(name, noun, language),
        language == Language.ZH ? CLASSIFIER : "",
        lexicon.category(brief.category()),
        nameSources(brief.facts()),
        statements,
        titleMeasures
            .of(brief, language, called.product(brief.productName()))
            .map(measure -> List.of(titled(measure, language)))
            .orElse(List.of()),
        new TagWords(lexicon, nouns, called).of(brief, language));
  }

  /** The sheet under the name that a person wants, where the language can bear it. */
  public FactSheet named(FactSheet sheet, NameWish wish) {
    if (!wish.suits(sheet.language())) {
      return sheet;
    }
    Concept product = called.product(wish.name());
    boolean english = sheet.language() == Language.EN && Scripts.isLatin(wish.name());
    String noun =
        english && product != null
            ? wish.name().substring(wish.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)
            : sheet.noun();
    boolean fits = product != null && lexicon.products().find(noun).size() == 1;
    return sheet.renamed(
        wish.name(),
        fits ? noun : sheet.noun(),
        fits ? called.number(wish.name(), noun, sheet.language()) : sheet.number());
  }

  private static String between(String background, int from, int to) {
    return background.substring(
        Math.clamp(from, 0, background.length()),
        Math.clamp(Math.max(from, to), 0, background.length()));
  }

  /** Facts that are not a part of a longer one, without names, in the brief's order. */
  static List<Fact> clauses(List<Fact> facts) {
    List<Fact> clauses = new ArrayList<>();
    for (Fact fact : facts) {
      boolean inside = facts.stream().anyMatch(other -> holds(other, fact, facts));
      if (!NAMING.contains(fact.kind()) && !inside) {
        clauses.add(fact);
      }
    }
    clauses.sort(Comparator.comparingInt(Fact::start));
    return clauses;
  }

  private static boolean holds(Fact outer, Fact inner, List<Fact> facts) {
    if (outer.equals(inner) || outer.start() > inner.start() || outer.end() < inner.end()) {
      return false;
    }
    boolean longer = outer.end() - outer.start() > inner.end() - inner.start();
    return longer || facts.indexOf(outer) < facts.indexOf(inner);
  }

  private boolean isSayable(Fact fact, Language language) {
    return fact.kind() != FactKind.PRICE_CLASS
        && !lexicon.isRisky(
            language == Language.EN ? wording.of(fact.text()) : fact.text(), language)
        && !isPraiseOnly(fact.text())
        && fact.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private boolean isPraiseOnly(String text) {
    return EnglishShapes.wordsOf(text).stream()
        .allMatch(word -> lexicon.english().has("puffery_name", word));
  }

  private Statement statement(Fact fact, Language language, int group, int order) {
    String text =
        switch (language) {
          case EN -> nouns.withArticle(wording.of(unheaded(fact)));
          case ZH -> withoutLead(fullWidth(SPACED_LETTERS.matcher(fact.text()).replaceAll("$1、")));
          case JA -> fact.text();
        };
    if (language == Language.EN && fact.kind() == FactKind.SIZE && SIZES.matcher(text).matches()) {
      text = "sizes " + EnglishLists.withAnd(text);
    }
    if (language == Language.EN
        && fact.kind() == FactKind.ORIGIN
        && PLACE.matcher(text).matches()) {
      text = "made in " + text;
    }
    if (language == Language.ZH && PACKED.matcher(text).matches()) {
      text = text.substring(0, text.length() - 1);
    }
    Shape shape = language == Language.EN ? shapes.of(text) : Shape.CLAUSE;
    return new Statement(text, fact.kind(), shape, group, order, List.of(source(fact)));
  }

  /** "For Beginners" of a heading is said "for beginners". */
  private String unheaded(Fact fact) {
    return fact.kind() == FactKind.USE && fact.text().matches("(?i:for) \\p{Lu}.*")
        ? new EnglishCase(lexicon).lower(fact.text())
        : fact.text();
  }

  /** A height says that it is one: "23.5 cm high". */
  private Statement titled(Fact measure, Language language) {
    Statement said = statement(measure, language, 0, 0);
    String text =
        switch (language) {
          case EN -> said.text() + " high";
          case ZH -> "高" + said.text();
          case JA -> "高さ" + said.text();
        };
    return said.kind() == FactKind.SIZE
        ? new Statement(text, said.kind(), said.shape(), 0, 0, said.sources())
        : said;
  }

  /** Commas and colons of a Chinese sentence are full-width, however they were typed. */
  private static String fullWidth(String text) {
    return text.replaceAll("(?<=\\p{IsHan})\\s*,\\s*(?=\\S)", "，")
        .replaceAll("(?<=\\p{IsHan}):\\s*(?=\\S)", "：");
  }

  /** "另外可手洗" is said as "可手洗". */
  private String withoutLead(String text) {
    return lexicon.of(Language.ZH).words("clause_lead").stream()
        .filter(lead -> text.startsWith(lead) && text.length() > lead.length() + 1)
        .findFirst()
        .map(lead -> text.substring(lead.length()))
        .orElse(text);
  }

  static Source source(Fact fact) {
    return Source.brief(fact.id(), fact.start(), fact.end());
  }

  static List<Source> nameSources(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind() == FactKind.BRAND || fact.kind() == FactKind.NAME)
        .sorted(Comparator.comparing(Fact::kind).reversed())
        .map(SheetMaker::source)
        .toList();
  }

  /** Brand and name; a name that opened the brief is lower case behind its brand. */
  private String fullName(BriefReading brief) {
    Language language = brief.language();
    String brand = brief.brand();
    String name =
        brief.productName().isEmpty() ? SheetNouns.fallback(language) : brief.productName();
    if (brand == null) {
      return language == Language.EN && !isKindToldApart(brief)
          ? new EnglishCase(lexicon).inSentence(name)
          : name;
    }
    if (name.toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT))) {
      return name;
    }
    if (language == Language.EN && isNamedApart(brief.facts())) {
      return brand + " " + new EnglishCase(lexicon).lower(name);
    }
    boolean spaced = language == Language.EN || Scripts.isLatin(brand);
    return brand + (spaced ? " " : "") + name;
  }

  /**
   * Whether the name is one of its own, and a sentence tells of what: "Lantern Street is a game".
   */
  private static boolean isKindToldApart(BriefReading brief) {
    Fact kind = first(brief.facts(), FactKind.CATEGORY);
    return kind != null
        && !brief
            .productName()
            .toLowerCase(Locale.ROOT)
            .contains(kind.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the brief names the maker behind the product: "soap by Milk & Meadow". */
  private static boolean isNamedApart(List<Fact> facts) {
    Fact name = first(facts, FactKind.NAME);
    Fact brand = first(facts, FactKind.BRAND);
    return name != null
        && brand != null
        && (name.start() < brand.start() || name.start() > brand.end() + 2);
  }

  static @Nullable Fact first(List<Fact> facts, FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).findFirst().orElse(null);
  }
}
