package app.vitrine.gateway.local.language;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells words for what a product is made of from the same words in other roles: what it is not made
 * of, what it is used with, places, and looks.
 */
final class OwnMaterials {
  /** Clauses that speak of other things or other people. */
  private static final Set<FactKind> ELSEWHERE =
      EnumSet.of(FactKind.USE, FactKind.AUDIENCE, FactKind.OCCASION, FactKind.LIMIT);

  /** "not plastic", "unlike porcelain", "half of a ceramic mug". */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:fades?|turns?|weathers?|ages?) to(?: \\p{L}+){0,2} $|\\b(?:no|not|non|never|free (?:from|of)|unlike|than|without|instead of|half of|next to|beside)"
              + "(?: \\p{L}+){0,2}[ -]$|(?:不含|不是|并非|非|没有|无)$");

  /** "satin white glaze", "marble look", "oak leaf". */
  private static final Pattern LOOK =
      Pattern.compile(
          "(?i)^[ -]free\\b|^(?:[ -]\\p{L}+)?[ -](?:glazed?|finish|look|effect|style|print|pattern|colou?red|leaf|leaves|tree|trees|forest|nut|nuts|run|clips?|plane|towels?|oil|oils|seeds?)\\b");

  /** "No foil, glue or plastic", "free from nickel, lead or plastic". */
  private static final Pattern DENIED_LIST =
      Pattern.compile(
          "(?i)\\b(?:no|without|free (?:from|of):?)\\s(?![^.;:]*\\b(?:but|just|only|instead)\\b)[^.;:]*(?:,|\\bor|\\bnor)\\s[^.;:,]*$");

  /** "Choose from clay, ivory or slate blue": looks to choose from. */
  private static final Pattern CHOICE =
      Pattern.compile("(?i)^(?:choose (?:from|between)|available in|in your choice of)\\b");

  /** "made from recycled", before "plastic bottles"; "on", before "wooden looms". */
  private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|on)(?: \\p{L}+){0,2} $");

  private static final Pattern WASTE =
      Pattern.compile("(?i)^ (?:bottles|cans|looms?|nets|sails|bags|offcuts)\\b");

  /** "Wood Green", "Oak Park". */
  private static final Pattern PLACE = Pattern.compile("^ \\p{Lu}\\p{Ll}+");

  /** What is quoted is a name: "Fig Leaf & Cedar". */
  private static final String QUOTES = "\"“”";

  /** What stands behind a single character that is a material: 藤编, 棉质, but not 藤架. */
  private static final Pattern OF_MATERIAL = Pattern.compile("[质制材编丝线链针框边扣饰的和与及砧筷勺篮席椅床桌杯碗盘盒筐]");

  /** "three colours, which are oat", before "and slate". */
  private static final Pattern COLOURS =
      Pattern.compile("(?i)\\bcolou?rs?(?:,? which)?(?: are|:)[^.;]*$");

  /** 松木砂 is other stuff. */
  private static final Pattern OTHER_STUFF = Pattern.compile("^(?:砂|屑)");

  private static final Pattern INCHES = Pattern.compile("\\d[\"“”]");

  private static final Pattern AT_PLACE = Pattern.compile("(?i)\\b(?:in|from|near|at) $");

  /** Whether a material that was found in a clause is one of the product's. */
  boolean isOne(String clause, TermFinder.Hit hit, FactKind inside, Language language) {
    String said = clause.substring(hit.start(), hit.end());
    String before = clause.substring(0, hit.start());
    String after = clause.substring(hit.end());
    boolean own =
        Scripts.isLatin(said)
            || hit.concept().forms().getOrDefault(language, List.of()).contains(said);
    boolean place =
        Character.isUpperCase(said.charAt(0))
            && AT_PLACE.matcher(before).find()
            && PLACE.matcher(after).find();
    boolean called =
        !INCHES.matcher(before).find()
            && before.chars().filter(mark -> QUOTES.indexOf(mark) >= 0).count() % 2 == 1
            && after.chars().anyMatch(mark -> QUOTES.indexOf(mark) >= 0);
    boolean partOfWord =
        !Scripts.isLatin(said)
            && said.length() == 1
            && !after.isEmpty()
            && Scripts.isCjk(after.codePointAt(0))
            && !OF_MATERIAL.matcher(after).lookingAt();
    return own
        && !partOfWord
        && !place
        && !called
        && !ELSEWHERE.contains(inside)
        && !CHOICE.matcher(before).find()
        && !DENIED.matcher(before).find()
        && !COLOURS.matcher(before).find()
        && !OTHER_STUFF.matcher(after).find()
        && !DENIED_LIST.matcher(before).find()
        && !(WASTE.matcher(after).find() && FROM.matcher(before).find())
        && !LOOK.matcher(after).find();
  }
}
