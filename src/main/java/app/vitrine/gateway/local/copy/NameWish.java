package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Language;
import app.vitrine.gateway.local.language.Scripts;
import app.vitrine.gateway.local.language.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people want the product to be called: "The name is Luna", 名称改为露娜. The name is taken as they
 * wrote it.
 *
 * @param name the last name wished; empty where none was, or none that can be one
 * @param said the wish, as they said it; empty without one
 * @param rest what else they said
 */
public record NameWish(String name, String said, String rest) {
  private static final int LONGEST_LATIN = 80;
  private static final int LONGEST_CJK = 40;
  private static final Pattern QUOTED =
      Pattern.compile("^[\"'“‘「『《]\\s*([^\"“”「」『』《》]+?)\\s*[\"'”’」』》]");
  private static final Pattern END =
      Pattern.compile("[\\n;!?，；。！？]|[.,](?=\\s|$)|\\s(?:and|but)\\s(?=\\p{Ll}+\\s)");

  /** Marks of pages, addresses and the like, which are in no name. */
  private static final Pattern UNFIT =
      Pattern.compile("[<>{}|\\\\`@#]|https?:|www\\.|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

  private static final List<Pattern> LEADS =
      Table.read("copy/name_wishes.lex").rows().stream()
          .map(row -> String.join("|", row.cells()))
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
          .toList();

  /** Reads the wish out of what a person said. */
  public static NameWish of(String said) {
    for (Pattern lead : LEADS) {
      Matcher matcher = lead.matcher(said);
      if (matcher.find()) {
        String behind = said.substring(matcher.end());
        Matcher quoted = QUOTED.matcher(behind);
        boolean quotes = quoted.find();
        String bare = beforeEnd(behind);
        String name = (quotes ? quoted.group(1) : bare).strip();
        int end = matcher.end() + (quotes ? quoted.end() : bare.length());
        String rest = said.substring(0, matcher.start()) + said.substring(end);
        return new NameWish(
            canName(name) ? name : "", said.substring(matcher.start(), end).strip(), rest);
      }
    }
    return new NameWish("", "", said);
  }

  /** The last name that people wished; empty without one. */
  public static Optional<NameWish> last(List<String> guidance) {
    return guidance.reversed().stream()
        .map(NameWish::of)
        .filter(wish -> !wish.name().isEmpty())
        .findFirst();
  }

  /** Whether a name was wished for that cannot be one. */
  boolean isUnfit() {
    return name.isEmpty() && !said.isEmpty();
  }

  /** Whether texts of a language can bear the name: all can bear one in Latin letters. */
  boolean suits(Language language) {
    return switch (Scripts.notice(name)) {
      case EN -> true;
      case ZH -> language != Language.EN;
      case JA -> language == Language.JA;
    };
  }

  private static String beforeEnd(String behind) {
    Matcher end = END.matcher(behind);
    return end.find() ? behind.substring(0, end.start()) : behind;
  }

  private static boolean canName(String name) {
    int longest = Scripts.isLatin(name) ? LONGEST_LATIN : LONGEST_CJK;
    return name.length() <= longest
        && name.codePoints().anyMatch(Character::isLetter)
        && !UNFIT.matcher(name).find();
  }
}
