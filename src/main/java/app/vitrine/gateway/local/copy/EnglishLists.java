package app.vitrine.gateway.local.copy;

import java.util.List;
import java.util.regex.Pattern;

/** English enumerations. */
final class EnglishLists {
  private static final Pattern PAIR =
      Pattern.compile("[^,]+? and (?:a|an|one|two|three|four|five|six|\\d+) [^,]*?");

  /** "including most cases", "hidden under a flap": what says more of an item, and is none. */
  private static final Pattern NO_ITEM =
      Pattern.compile(
          "(?:not|no|never|.*\\b(?:not included|sold separately|needed|required)|from|enough|including|even|especially|such as|\\p{L}+ed (?:in|under|with|by|for|on))\\b");

  private EnglishLists() {}

  /** "a, b and c"; with a comma before "and" when an item has one inside or an "and" of its own. */
  static String of(List<String> items) {
    if (items.size() == 1) {
      return items.getFirst();
    }
    boolean light = !items.getFirst().contains(",") && !items.getFirst().contains(" and ");
    if (items.size() == 2 && light && !items.getLast().contains(" and ")) {
      return items.getFirst() + " and " + items.getLast();
    }
    if (endsInPair(items)) {
      return String.join(", ", items);
    }
    boolean heavy = items.stream().anyMatch(item -> item.contains(" and ") || item.contains(","));
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return head + (heavy ? ", and " : " and ") + items.getLast();
  }

  /** A list as it was written, its last comma become "and": "black, red and teal". */
  static String withAnd(String list) {
    int comma = list.lastIndexOf(", ");
    return comma < 0
            || NO_ITEM.matcher(list).region(comma + 2, list.length()).lookingAt()
            || list.contains(" and ")
            || list.contains(" or ")
        ? list
        : list.substring(0, comma) + " and " + list.substring(comma + 2);
  }

  /** "six card slots" and "two pockets and one compartment" make one list. */
  private static boolean endsInPair(List<String> items) {
    boolean plain =
        items.subList(0, items.size() - 1).stream()
            .noneMatch(item -> item.contains(",") || item.contains(" and "));
    return plain && PAIR.matcher(items.getLast()).matches();
  }
}
