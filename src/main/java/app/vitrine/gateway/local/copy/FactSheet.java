package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Source;
import app.vitrine.gateway.local.language.Category;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All that may be said of a product in one language.
 *
 * @param name with the brand, as it is said in running text
 * @param noun the short word for the product
 * @param classifier the Chinese measure word; empty in other languages
 * @param titleTerms short terms worth a place in a title, such as "380 ml"
 * @param tagWords words of the product for hashtags
 */
public record FactSheet(
    Language language,
    String name,
    String noun,
    GrammaticalNumber number,
    String classifier,
    Category category,
    List<Source> nameSources,
    List<Statement> statements,
    List<Statement> titleTerms,
    List<String> tagWords) {
  /** Who vouches for a name that was wished for. */
  private static final String BY_WISH = "reviewer";

  private static final Pattern CALLED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+ the \\p{Lu}.*");

  private static final WordClasses ENGLISH = new WordClasses("language/english.lex");

  public FactSheet {
    nameSources = List.copyOf(nameSources);
    statements = List.copyOf(statements);
    titleTerms = List.copyOf(titleTerms);
    tagWords = List.copyOf(tagWords);
  }

  /** The same product with these statements only. */
  FactSheet telling(List<Statement> left) {
    return with(name, left, titleTerms.stream().filter(term -> isTold(term, left)).toList());
  }

  /** The same product under one of its names, with a title that has no terms of its own. */
  FactSheet titled(String name) {
    return with(name, statements, List.of());
  }

  /** Under a name that a person gave it, who vouches for it. */
  FactSheet renamed(String name, String noun, GrammaticalNumber number) {
    List<Source> vouched = new ArrayList<>(nameSources);
    vouched.add(Source.person(BY_WISH));
    List<String> tags = new ArrayList<>(tagWords);
    tags.addFirst(name);
    return new FactSheet(
        language, name, noun, number, classifier, category, vouched, statements, titleTerms, tags);
  }

  private FactSheet with(String name, List<Statement> statements, List<Statement> titleTerms) {
    return new FactSheet(
        language,
        name,
        noun,
        number,
        classifier,
        category,
        nameSources,
        statements,
        titleTerms,
        tagWords);
  }

  /** A short term is a part of a statement, or of none and then of the name. */
  private boolean isTold(Statement term, List<Statement> left) {
    return statements.stream()
        .filter(statement -> !left.contains(statement))
        .noneMatch(statement -> statement.text().contains(term.text()));
  }

  /** Statements of the given kinds in the order of the brief. */
  public List<Statement> of(List<FactKind> kinds) {
    return statements.stream().filter(statement -> kinds.contains(statement.kind())).toList();
  }

  /** The first statement of a kind. */
  public Optional<Statement> first(FactKind kind) {
    return statements.stream().filter(statement -> statement.kind() == kind).findFirst();
  }

  /** An English name as it stands after "the": a plain word at its start is not capitalised. */
  public String inText(String english) {
    boolean branded = nameSources.size() > 1;
    boolean word =
        english.length() > 1
            && Character.isLowerCase(english.charAt(1))
            && !english.matches("\\p{Lu}\\S* (?:.* )?\\p{Lu}\\S*");
    boolean kept = ENGLISH.has("proper_keep", english.split("[ ,]", 2)[0]);
    return !branded && word && !kept
        ? english.substring(0, 1).toLowerCase(Locale.ROOT) + english.substring(1)
        : english;
  }

  /**
   * A form of the name as a sentence has it, with its article; a name that is a name of its own has
   * none: "Pip the Stacking Whale", or "Lantern Street" of "Lantern Street is a board game".
   */
  public String theInText(String english) {
    boolean given =
        CALLED.matcher(english).matches()
            || statements.stream().anyMatch(said -> said.text().startsWith(english + " is a"));
    return given ? english : "the " + inText(english);
  }

  /** The brand the name opens with; empty where it opens with none. */
  String brand() {
    String first = tagWords.isEmpty() ? "" : tagWords.getFirst();
    return nameSources.size() > 1 && name.startsWith(first + " ") ? first : "";
  }

  /** Whether the product takes a plural verb in English. */
  public boolean plural() {
    return number == GrammaticalNumber.PLURAL;
  }
}
