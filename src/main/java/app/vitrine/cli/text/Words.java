package app.vitrine.cli.text;

import app.vitrine.domain.phrase.Phrasebook;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line's words in one language. */
public final class Words {
  /** Base name of the bundles. */
  public static final String BUNDLE = "app.vitrine.cli.messages";

  /** How the program is called where nobody says how it was started. */
  public static final String COMMAND = "vitrine";

  /** A command to type, such as {@code vitrine list}; not the end of another program's name. */
  private static final Pattern TYPED = Pattern.compile("(?<![\\p{L}\\p{N}./\\\\_-])vitrine(?= )");

  private final ResourceBundle bundle;
  private final String command;

  private Words(ResourceBundle bundle, String command) {
    this.bundle = bundle;
    this.command = command;
  }

  /** The words for this language, English where there are none. */
  public static Words of(Locale locale) {
    return of(locale, COMMAND);
  }

  /**
   * As {@link #of(Locale)}.
   *
   * @param command how the program was started; commands to type are shown with it
   */
  public static Words of(Locale locale, String command) {
    ResourceBundle.Control noDefault =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    // "zh" from a system of another country ("zh_US") reads the same words.
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    Locale spoken = chinese ? Locale.SIMPLIFIED_CHINESE : locale;
    return new Words(ResourceBundle.getBundle(BUNDLE, spoken, noDefault), command);
  }

  /** The bundle behind these words. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** The sentence of this key with its gaps filled; what fills them is made safe to print. */
  public String say(String key, Object... gaps) {
    Object[] safe = new Object[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      safe[i] = gaps[i] instanceof String text ? Printable.line(text) : gaps[i];
    }
    String pattern = bundle.getString(key);
    String shown = command.replace("'", "''").replace("{", "'{'").replace("}", "'}'");
    return new MessageFormat(
            TYPED.matcher(pattern).replaceAll(Matcher.quoteReplacement(shown)), bundle.getLocale())
        .format(safe);
  }

  /** How the program was started. */
  public String command() {
    return command;
  }

  /** A text of the engine's in this language; what the phrasebook lacks stays as it is. */
  public String told(String stored) {
    return Phrasebook.of(bundle.getLocale()).say(stored);
  }

  /** A sentence with the commands in it as this person types them. */
  public String typed(String sentence) {
    return TYPED.matcher(sentence).replaceAll(Matcher.quoteReplacement(command));
  }

  /** The word for a constant, such as {@code stage.analysis} for a family {@code stage}. */
  public String of(String family, Enum<?> constant) {
    return bundle.getString(family + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** The word for a step of work, the step's own name when there is none. */
  public String step(String step) {
    String key = "step." + step;
    return bundle.containsKey(key) ? bundle.getString(key) : Printable.line(step);
  }

  /** For numbers. */
  public Locale locale() {
    return bundle.getLocale();
  }
}
