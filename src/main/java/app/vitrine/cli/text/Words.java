package app.vitrine.cli.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's words in one language. */
public final class Words {
  /** Base name of the bundles. */
  public static final String BUNDLE = "app.vitrine.cli.messages";

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words for this language, English where there are none. */
  public static Words of(Locale locale) {
    ResourceBundle.Control noDefault =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle(BUNDLE, locale, noDefault));
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
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(safe);
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
