package app.vitrine.gateway.local.copy;

import java.util.Locale;
import java.util.regex.Pattern;

/** Notices that a word is denied where it stands: "not dishwasher safe", 不防水. */
final class Negations {
  private static final int LOOK_BACK = 14;
  private static final Pattern DENIAL =
      Pattern.compile("(?:\\b(?:not|no|never|without|isn't|aren't|don't)\\b|[不非无勿未没]|ない)[^,，。]*$");

  private static final Pattern DENIED =
      Pattern.compile("\\b(?:not|no|never|cannot|without|except|hardly|less)\\b|n['’]t\\b");

  private Negations() {}

  /** Whether a lower-case English phrase denies or takes back something anywhere in it. */
  static boolean in(String lower) {
    return DENIED.matcher(lower).find();
  }

  /** Whether the words just before a place deny what stands there. */
  static boolean before(String text, int at) {
    String lead = text.substring(Math.max(0, at - LOOK_BACK), at).toLowerCase(Locale.ROOT);
    return DENIAL.matcher(lead).find();
  }
}
