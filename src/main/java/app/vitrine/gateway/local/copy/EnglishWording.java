package app.vitrine.gateway.local.copy;

import app.vitrine.gateway.local.language.WordClasses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small repairs to a merchant's English phrase that leave its meaning alone. */
final class EnglishWording {
  private static final Pattern PREPOSITION_LIST =
      Pattern.compile(
          "^(?:(?:good|great|ideal|perfect|suitable|comes|works) )?"
              + "(?:for|in|with|(?<=works )on) [^,:]+(?:, [^,:]+)*, [^,:]+$",
          Pattern.CASE_INSENSITIVE);

  /** "white/grey/terracotta". */
  private static final Pattern SLASHED_LIST = Pattern.compile("\\p{L}+(?:/\\p{L}+){2,}");

  private static final Pattern UNIT_AT_NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.-])(\\d[\\d.,]*)(mm|cm|m|kg|g|ml|oz|W|V|mAh)(?![\\p{L}\\d])");

  private static final Pattern HEAT =
      Pattern.compile(
          "((?:machine |hand )?wash(?:able)?|tumble dry|iron) (?=\\d\\d ?(?:°|degrees|C\\b|,|$))(\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS_INCLUDED =
      Pattern.compile("^([\\p{L} ]+) (?:incl\\.?|including)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern INCLUDED =
      Pattern.compile("(?<=\\()(\\p{L}+) incl(?:uding|\\.)? ?\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern USED =
      Pattern.compile(
          "^(?:indoor|outdoor|daily|everyday|home|office|kitchen|garden)(?: (?:and|or|&) \\p{L}+)? use"
              + "(?: only)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOUD_UNIT =
      Pattern.compile("(?<![\\p{L}\\d.-])(\\d[\\d.,]* ?)(MM|CM|KG|ML|OZ)\\b");
  private static final Pattern AGES = Pattern.compile("^ages?:? (?=\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNION = Pattern.compile("\\bin (EU|UK|USA|US|UAE)\\b");
  private static final Pattern EXPIRY =
      Pattern.compile("^(?:exp|expiry|expires|bb|bbd)\\.?:? (?=\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SO_NOT =
      Pattern.compile(
          "^(contains [^,]+), so (not suitable|unsuitable)\\b", Pattern.CASE_INSENSITIVE);

  /** "Size 23 x 15 cm". */
  private static final Pattern SIZE =
      Pattern.compile("^size:? (?=\\d[\\d.,]* ?(?:x|×|mm|cm|m)\\b)", Pattern.CASE_INSENSITIVE);

  private static final Pattern FULL_CHARGE =
      Pattern.compile("^full charge in ", Pattern.CASE_INSENSITIVE);

  /** "Good for: herbs" is said without its colon, "What it is: a stove" without its question. */
  private static final Pattern SAID_LABEL =
      Pattern.compile(
          "^((?:good|great|ideal|suitable|works|fits|made|sold|free|woven|sewn|knitted|printed|designed|grown|roasted|produced|assembled|handmade|suited) (?:to|for|with|by|in|as|from|of)): ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHAT_IT_IS =
      Pattern.compile("^what (?:it is|this is|they are): ", Pattern.CASE_INSENSITIVE);

  /** "A hoop is included as well": as well as what, nobody can tell where it stands alone. */
  private static final Pattern AS_WELL = Pattern.compile("(?<=included|supplied) (?:as well|too)$");

  /** "It won't take coins though, ", where a "sorry" was left out. */
  private static final Pattern TRAILING = Pattern.compile("(?: though)?,? *$");

  private static final Pattern OPTIONS =
      Pattern.compile("^(\\p{L}[\\p{L} /]*) / (\\p{L}[\\p{L} ]*)$");
  private static final Pattern VALUE_LABEL =
      Pattern.compile("^(\\p{L}[\\p{L}-]*): ([\\p{L}\\d][\\p{L}\\d.+-]{0,9})$");

  /** "fits 14\" laptop": one thing of that size. */
  private static final Pattern OF_INCHES =
      Pattern.compile(
          "^(fits|holds|takes) (?=(\\d+)(?:[.,]\\d+)?(?:\"|″|”| ?inch|-inch) \\p{Ll}+(?<!s)$)");

  /** A label before what it says: "brews: bright red". */
  private static final Pattern VERB_LABEL = Pattern.compile("^(\\p{L}\\p{Ll}+s): (?=[\\p{L}\\d])");

  /** "dishwasher ok", "microwave no". */
  private static final Pattern GOES_IN =
      Pattern.compile("^(\\p{L}+):? (?:ok|okay|yes|safe)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_IN =
      Pattern.compile("^(\\p{L}+):? no$", Pattern.CASE_INSENSITIVE);

  /** "no microwave", which says nothing of what the product has. */
  private static final Pattern WITHOUT =
      Pattern.compile("^no (\\p{L}+(?: \\p{L}+)?)$", Pattern.CASE_INSENSITIVE);

  private final WordClasses english;
  private final Pattern asides;
  private final Map<Pattern, String> shortForms = new LinkedHashMap<>();

  EnglishWording(WordClasses english) {
    this.english = english;
    this.asides =
        Pattern.compile(
            "\\s*\\((?:%s)\\b[^)]{0,20}\\)|\\s*\\b(?:%s)\\b[!.]*"
                .formatted(
                    String.join("|", english.words("aside")),
                    String.join("|", english.words("plea"))),
            Pattern.CASE_INSENSITIVE);
    for (String pair : english.words("short_form")) {
      String[] sides = pair.split("=", 2);
      String end =
          switch (sides[0].length()) {
            // A letter alone is a unit: "6 W".
            case 1 -> "(?:/\\s*|\\.\\s+)";
            default -> sides[0].contains(" ") ? "\\b" : "(?:/\\s*|\\.?(?=\\s)|\\.?$)";
          };
      shortForms.put(
          Pattern.compile("\\b" + Pattern.quote(sides[0]) + end, Pattern.CASE_INSENSITIVE),
          sides[1]);
    }
  }

  /** "25 mm diameter" is said "25 mm in diameter", "30 cm height" is "30 cm high". */
  private String dimensioned(String text) {
    String said = text;
    for (String pair : english.words("dimension_noun")) {
      String[] sides = pair.split("=", 2);
      said =
          said.replaceFirst(
                  "(?i)^((?:about |approximately )?\\d[\\d.,]* ?\\p{L}{1,6}) " + sides[0] + "$",
                  "$1 " + sides[1])
              .strip();
    }
    return said;
  }

  /** "Free from: Sulphates" is free from sulphates; a place behind "in:" keeps its capital. */
  private static String saidLabel(String text) {
    Matcher label = SAID_LABEL.matcher(text);
    if (!label.lookingAt()) {
      return text;
    }
    String value = text.substring(label.end());
    boolean name = label.group(1).matches("(?i).* (?:in|by|to)") || value.length() < 2;
    boolean plain = !name && Character.isLowerCase(value.charAt(1));
    return label.group(1)
        + " "
        + (plain ? value.substring(0, 1).toLowerCase(Locale.ROOT) + value.substring(1) : value);
  }

  /** "Bluetooth: 5.3" is Bluetooth 5.3, "waterproof: IPX5" is waterproof (IPX5). */
  private String labelled(String text) {
    Matcher label = VALUE_LABEL.matcher(text);
    if (!label.matches()) {
      return text;
    }
    String word = label.group(1);
    if (english.has("adjective", word)) {
      return word + " (" + label.group(2) + ")";
    }
    boolean version = english.has("proper_keep", word) && label.group(2).matches("[vV]?\\d[\\d.]*");
    return version ? word + " " + label.group(2) : text;
  }

  /** "Black / White" is a choice. */
  private static String options(String text) {
    Matcher options = OPTIONS.matcher(text);
    if (!options.matches()) {
      return text;
    }
    String other = options.group(2);
    boolean plain = other.matches("\\p{Lu}?\\p{Ll}+(?: .*)?");
    return options.group(1).replace(" / ", ", ")
        + " or "
        + (plain ? other.toLowerCase(Locale.ROOT) : other);
  }

  private String capitals(String text) {
    String said = text;
    for (String acronym : english.words("acronym")) {
      if (WordClasses.holds(said, acronym)) {
        said = said.replaceAll("\\b" + acronym + "\\b", acronym.toUpperCase(Locale.ROOT));
      }
    }
    for (String name : english.words("capitalised")) {
      if (WordClasses.holds(said, name)) {
        said = said.replaceAll("\\b" + name + "\\b", EnglishCase.capital(name));
      }
    }
    return said;
  }

  /**
   * Without praise before "for", without "so" before a clause, with "and" at the end of a list,
   * with abbreviations in full, with a space between number and unit (ISO 80000-1, 7.1.4).
   */
  String of(String phrase) {
    String full = inFull(asides.matcher(withoutLead(phrase)).replaceAll("").strip());
    if (SLASHED_LIST.matcher(full).matches()) {
      return EnglishLists.of(List.of(full.split("/")));
    }
    full =
        LOUD_UNIT.matcher(full).replaceAll(m -> m.group(1) + m.group(2).toLowerCase(Locale.ROOT));
    String text = care(dimensioned(UNIT_AT_NUMBER.matcher(full).replaceAll("$1 $2")));
    text =
        OF_INCHES.matcher(text).replaceFirst(fits -> fits.group(1) + " " + article(fits.group(2)));
    text = EnglishElisions.filled(text);
    text = HEAT.matcher(text).replaceFirst("$1 at $2");
    text = options(text);
    text = ENDS_INCLUDED.matcher(text).replaceFirst("$1 included");
    text = INCLUDED.matcher(text).replaceFirst("$1 included)");
    text = USED.matcher(text).replaceFirst("for $0");
    text = AGES.matcher(text).replaceFirst("for ages ");
    text = UNION.matcher(text).replaceAll("in the $1");
    text = saidLabel(text);
    text = WHAT_IT_IS.matcher(text).replaceFirst("");
    text = FULL_CHARGE.matcher(text).replaceFirst("charges fully in ");
    text = SO_NOT.matcher(text).replaceFirst("$1, so it is $2");
    text = SIZE.matcher(text).replaceFirst("");
    text = AS_WELL.matcher(text).replaceFirst("");
    text = TRAILING.matcher(text).replaceFirst("");
    text = EXPIRY.matcher(text).replaceFirst("best before ");
    text = capitals(labelled(text));
    String lower = text.toLowerCase(Locale.ROOT);
    boolean joined =
        lower.contains(", so ")
            || lower.contains(" and ")
            || lower.contains(" or ")
            || lower.contains(" but ");
    boolean list = PREPOSITION_LIST.matcher(text).matches() && !joined && !endsInAdjective(text);
    return list ? EnglishLists.withAnd(text) : text;
  }

  /** "in a white box, ready to give" is no list. */
  private boolean endsInAdjective(String text) {
    String last = text.substring(text.lastIndexOf(", ") + 2);
    return english.has("adjective", last.split(" ", 2)[0]);
  }

  private String article(String number) {
    return english.has("sounds_vowel", number) ? "an " : "a ";
  }

  /** Short forms in full, a verb before a colon as a verb. */
  private String inFull(String phrase) {
    String text = phrase;
    for (Map.Entry<Pattern, String> form : shortForms.entrySet()) {
      text = form.getKey().matcher(text).replaceAll(form.getValue() + " ");
    }
    text = text.replaceAll("\\s+", " ").strip();
    Matcher label = VERB_LABEL.matcher(text);
    return label.find() && english.has("verb3", label.group(1))
        ? label.group(1) + " " + text.substring(label.end())
        : text;
  }

  /** A note of care in full words. */
  private String care(String text) {
    String does = GOES_IN.matcher(text).replaceFirst("$1 safe");
    Matcher without = WITHOUT.matcher(does);
    if (without.matches() && english.has("appliance", without.group(1))) {
      return "not for the " + without.group(1);
    }
    return NOT_IN.matcher(does).replaceFirst("not for the $1");
  }

  private String withoutLead(String phrase) {
    String text = phrase;
    for (String shorter = shorter(text); !shorter.equals(text); shorter = shorter(text)) {
      text = shorter;
    }
    return text;
  }

  private String shorter(String phrase) {
    Matcher words = Pattern.compile("^(\\S+) (\\S+)").matcher(phrase);
    if (!words.find()) {
      return phrase;
    }
    boolean praise = english.has("puffery_lead", words.group(1)) && words.group(2).equals("for");
    boolean lead =
        english.has("conjunction_lead", words.group(1))
            && (english.has("pronoun", words.group(2))
                || english.has("conjunction_lead", words.group(2)));
    return praise || lead ? phrase.substring(words.start(2)) : phrase;
  }
}
