package app.vitrine.policy;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyField;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words that rules of advertising speak about. A finding blocks only when the table says so,
 * the rule is traced to a law by good evidence, and the text is for the rule's market; everything
 * else is a warning.
 */
public final class ClaimRules {
  private static final String SUPERLATIVE = "superlative";

  private record Hit(ClaimTable.Terms rule, int start, int end) {
    boolean within(Hit other) {
      return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
  }

  private final LocalDate asOf;
  private final Map<String, ClaimTable.Law> laws;
  private final Map<String, Map<Language, String>> advice;
  private final Map<Language, List<ClaimTerm>> terms = new EnumMap<>(Language.class);
  private final Map<Language, List<Pattern>> allowed = new EnumMap<>(Language.class);

  private ClaimRules(ClaimTable table) {
    this.asOf = table.asOf();
    this.laws = table.law().stream().collect(Collectors.toMap(ClaimTable.Law::id, law -> law));
    this.advice = table.advice();
    for (ClaimTable.Terms rule : table.terms()) {
      rule.terms().stream()
          .map(term -> ClaimTerm.of(rule, term))
          .forEach(terms.computeIfAbsent(rule.lang(), l -> new ArrayList<>())::add);
    }
    for (ClaimTable.Allowed context : table.allowed()) {
      allowed
          .computeIfAbsent(context.lang(), l -> new ArrayList<>())
          .add(Pattern.compile(context.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** The rules of the program's own table. */
  public static ClaimRules load() {
    return new ClaimRules(Tables.read("claims.json", ClaimTable.class));
  }

  /** When the table's facts were collected. */
  public LocalDate asOf() {
    return asOf;
  }

  /** As {@link #check(CopyText, ClaimContext)} before a market is chosen. */
  public List<PolicyFinding> check(CopyText copy) {
    return check(copy, ClaimContext.ANYWHERE);
  }

  /**
   * What rules say about a text, in reading order. Where terms overlap the longest counts. Offsets
   * are in code points within the fields of {@link CopyField}.
   */
  public List<PolicyFinding> check(CopyText copy, ClaimContext context) {
    return CopyField.of(copy).stream()
        .flatMap(field -> check(field.name(), field.text(), copy.language(), context).stream())
        .toList();
  }

  /** What rules say about one field's text. */
  public List<PolicyFinding> check(
      String field, String text, Language language, ClaimContext context) {
    String plain = Plain.of(text);
    List<Hit> hits = hits(plain, language);
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(hit::within))
        .filter(hit -> !isAllowed(hit, plain, language))
        .map(hit -> finding(hit, field, text, context))
        .toList();
  }

  private List<Hit> hits(String plain, Language language) {
    List<Hit> hits = new ArrayList<>();
    for (ClaimTerm term : terms.getOrDefault(language, List.of())) {
      Matcher matcher = term.pattern().matcher(plain);
      while (matcher.find()) {
        hits.add(new Hit(term.rule(), matcher.start(), matcher.end()));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  private boolean isAllowed(Hit hit, String plain, Language language) {
    for (Pattern context : allowed.getOrDefault(language, List.of())) {
      Matcher matcher = context.matcher(plain);
      while (matcher.find()) {
        if (matcher.start() <= hit.start() && hit.end() <= matcher.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private PolicyFinding finding(Hit hit, String field, String text, ClaimContext context) {
    ClaimTable.Terms rule = hit.rule();
    String term = text.substring(hit.start(), hit.end());
    Map<Language, String> words = advice.getOrDefault(rule.category(), Map.of());
    String message = words.getOrDefault(context.tongue(), words.getOrDefault(Language.EN, ""));
    return new PolicyFinding(
        rule.lang().name().toLowerCase(Locale.ROOT) + "." + rule.category(),
        severity(rule, term, context),
        term,
        field,
        Plain.codePoints(text, hit.start()),
        message.replace("{term}", term));
  }

  private Severity severity(ClaimTable.Terms rule, String term, ClaimContext context) {
    ClaimTable.Law law = rule.law() == null ? null : laws.get(rule.law());
    boolean traced = law != null && law.evidence().mayBlock();
    boolean inScope = rule.scope() == null || context.markets().contains(rule.scope());
    boolean proven =
        rule.category().equals(SUPERLATIVE)
            && context.proven().stream().anyMatch(claim -> claim.equalsIgnoreCase(term));
    boolean blocks = rule.severity() == ClaimTable.Strength.BLOCK && traced && inScope && !proven;
    return blocks ? Severity.BLOCKING : Severity.WARNING;
  }
}
