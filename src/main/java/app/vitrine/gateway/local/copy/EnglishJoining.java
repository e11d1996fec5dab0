package app.vitrine.gateway.local.copy;

import java.util.ArrayList;
import java.util.List;

/** Joins predicates of one subject. */
final class EnglishJoining {
  private final EnglishAgreement agreement;

  EnglishJoining(EnglishAgreement agreement) {
    this.agreement = agreement;
  }

  /** "has a and b, is c, and works on d": predicates of one verb share it. */
  String joined(FactSheet sheet, List<Predicate> waiting) {
    List<String> parts = new ArrayList<>();
    List<Boolean> negated = new ArrayList<>();
    for (int i = 0; i < waiting.size(); ) {
      Predicate first = waiting.get(i);
      List<String> items = new ArrayList<>(List.of(first.words()));
      int next = i + 1;
      while (next < waiting.size()
          && !first.verb().isEmpty()
          && waiting.get(next).negated() == first.negated()
          && waiting.get(next).verb().equals(first.verb())
          && startsWithNumber(waiting.get(next)) == startsWithNumber(first)
          && (!first.verb().equals("is") || isMade(waiting.get(next)) == isMade(first))) {
        items.add(waiting.get(next).words());
        next++;
      }
      String verb = agreement.agree(sheet, first.verb());
      parts.add(
          (verb.isEmpty()
                  ? agreement.agreeAll(sheet, EnglishLists.of(items))
                  : verb + " " + EnglishLists.of(items))
              .strip());
      negated.add(first.negated());
      i = next;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = i == 0 ? withoutAlso(parts.get(i)) : parts.get(i);
      if (i > 0) {
        boolean last = i == parts.size() - 1;
        boolean comma = parts.size() > 2 || text.indexOf(",") >= 0 || text.indexOf(" and ") >= 0;
        boolean contrast = negated.get(i) && !negated.get(i - 1) && !Negations.in(parts.get(i - 1));
        text.append(contrast ? ", but " : last ? (comma ? ", and " : " and ") : ", ");
      }
      text.append(part);
    }
    return text.toString();
  }

  /** "is painted by hand" and "is 42 cm long" do not share their verb. */
  private static boolean startsWithNumber(Predicate predicate) {
    boolean number = predicate.words().matches("\\d[\\d.,/x×*-]*\\s.*");
    return predicate.verb().equals("is") && number;
  }

  /** "made in Porto" and "olive" do not share theirs. */
  private static boolean isMade(Predicate predicate) {
    return predicate
        .words()
        .matches("(?:made|designed|\\p{L}+ed|woven|sewn|knit) (?:in|of|from|by|with) .*");
  }

  static String withoutAlso(String part) {
    return part.startsWith("also ") ? part.substring("also ".length()) : part;
  }
}
